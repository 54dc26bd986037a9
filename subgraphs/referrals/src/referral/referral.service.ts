import type { RequestContext } from '@wijkgraph/kit';
import { standingOfConsent } from '../consent/consent.loaders.ts';
import { dependsOnConsent, stateNow } from './referral-revocation.ts';
import type { Referral } from './referral.entity.ts';
import { referralById } from './referral.loaders.ts';
import type { ReferralState } from './referral.states.ts';

/** One referral by id. */
export const referralOf = (id: string, context: RequestContext): Promise<Referral | null> => context.load(referralById, id);

/** How a referral stands at this moment. DECISION_UNAVAILABLE where its consent cannot be asked after. */
export const stateOf = async (referral: Referral, context: RequestContext): Promise<ReferralState> => {
  if (!dependsOnConsent(referral.storedState) || referral.consentId === null) return stateNow(referral, null);
  return stateNow(referral, await context.load(standingOfConsent, referral.consentId));
};
