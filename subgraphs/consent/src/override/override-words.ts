import { registerEnumType } from 'type-graphql';

/** Why consent may be passed over in an emergency. */
export const OverrideGround = {
  VITAL_INTEREST: 'VITAL_INTEREST',
  REPORTING_CODE: 'REPORTING_CODE',
  LEGAL_OBLIGATION: 'LEGAL_OBLIGATION',
} as const;
export type OverrideGround = keyof typeof OverrideGround;
registerEnumType(OverrideGround, {
  name: 'OverrideGround',
  description: 'Why consent may be passed over in an emergency (noodtoegang).',
  valuesConfig: {
    VITAL_INTEREST: { description: 'Life or health is in danger (AVG art. 6(1)(d), art. 9(2)(c)).' },
    REPORTING_CODE: {
      description: 'The reporting code for domestic violence and child abuse (Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4.1).',
    },
    LEGAL_OBLIGATION: { description: 'A law or a judge demands it (AVG art. 6(1)(c)).' },
  },
});

/** What somebody else than the worker found. */
export const OverrideVerdict = { JUSTIFIED: 'JUSTIFIED', NOT_JUSTIFIED: 'NOT_JUSTIFIED' } as const;
export type OverrideVerdict = keyof typeof OverrideVerdict;
registerEnumType(OverrideVerdict, { name: 'OverrideVerdict', description: 'What the review of an override found.' });
