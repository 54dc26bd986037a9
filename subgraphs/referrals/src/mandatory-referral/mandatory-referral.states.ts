import { registerEnumType } from 'type-graphql';

export const MandatoryReferralState = { OPEN: 'OPEN', REFERRED: 'REFERRED', REFUSED_BY_RESIDENT: 'REFUSED_BY_RESIDENT' } as const;
export type MandatoryReferralState = keyof typeof MandatoryReferralState;
registerEnumType(MandatoryReferralState, {
  name: 'MandatoryReferralState',
  description: 'Whether the compulsory referral still has to be made. The resident may refuse it: it never bypasses consent.',
});

/** What may follow: a resident who refused may still go, and a referral that came to nothing leaves the duty as it was. */
const arrows: Readonly<Record<MandatoryReferralState, readonly MandatoryReferralState[]>> = {
  OPEN: ['REFERRED', 'REFUSED_BY_RESIDENT'],
  REFERRED: ['OPEN'],
  REFUSED_BY_RESIDENT: ['REFERRED'],
};

/** Whether a duty to refer may go from one state to another. */
export const mayBecome = (from: MandatoryReferralState, to: MandatoryReferralState): boolean => arrows[from].includes(to);
