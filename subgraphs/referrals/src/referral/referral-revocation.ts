import type { ConsentStanding } from '@wijkgraph/kit';
import { type Disclosed, whatConsentLacks } from '../consent/consent-cover.ts';
import { isFinished, type ReferralState, type StoredReferralState } from './referral.states.ts';

interface OnConsent extends Disclosed {
  readonly storedState: StoredReferralState;
}

/** Whether the state of a referral depends on how its consent stands: one that was sent and is not finished. */
export const dependsOnConsent = (state: StoredReferralState): boolean => state !== 'DRAFT' && !isFinished(state);

/** The state of a referral now: what is stored, or REVOKED once its consent no longer carries it. */
export const stateNow = (referral: OnConsent, consent: ConsentStanding | null): ReferralState =>
  dependsOnConsent(referral.storedState) && (consent === null || whatConsentLacks(consent, referral) !== undefined)
    ? 'REVOKED'
    : referral.storedState;
