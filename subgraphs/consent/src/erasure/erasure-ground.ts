import { registerEnumType } from 'type-graphql';

/** On what ground a resident has their data erased. */
export const ErasureGround = {
  NO_LONGER_NEEDED: 'NO_LONGER_NEEDED',
  CONSENT_WITHDRAWN: 'CONSENT_WITHDRAWN',
  OBJECTION: 'OBJECTION',
  UNLAWFUL: 'UNLAWFUL',
  LEGAL_OBLIGATION: 'LEGAL_OBLIGATION',
  DESTRUCTION_REQUEST: 'DESTRUCTION_REQUEST',
} as const;
export type ErasureGround = keyof typeof ErasureGround;

registerEnumType(ErasureGround, {
  name: 'ErasureGround',
  description: 'On what ground a resident has their data erased.',
  valuesConfig: {
    NO_LONGER_NEEDED: { description: 'It is no longer needed; AVG art. 17(1)(a).' },
    CONSENT_WITHDRAWN: { description: 'The consent that it rested on was withdrawn; AVG art. 17(1)(b).' },
    OBJECTION: { description: 'The resident objected, and nothing weighs more; AVG art. 17(1)(c).' },
    UNLAWFUL: { description: 'It should never have been recorded; AVG art. 17(1)(d).' },
    LEGAL_OBLIGATION: { description: 'A law demands that it is erased; AVG art. 17(1)(e).' },
    DESTRUCTION_REQUEST: {
      description:
        'The resident, or for a child under twelve the parent or guardian, asks to have the dossier destroyed; Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9. ' +
        'Whether somebody else has a considerable interest in it was weighed before.',
    },
  },
});
