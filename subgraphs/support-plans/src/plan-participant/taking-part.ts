import type { ConsentStanding, RequestContext } from '@wijkgraph/kit';
import { covers, maskOf } from '@wijkgraph/schema';
import { standingOfConsent } from '../consent/consent.loaders.ts';
import type { PlanParticipant } from './plan-participant.entity.ts';

/** Whether a consent lets a party take part in a plan: active, to share the plan, and naming that party. */
export const letsTakePart = (consent: ConsentStanding | null, party: string): consent is ConsentStanding =>
  consent !== null &&
  consent.active &&
  consent.action === 'SHARE' &&
  consent.granteeId === party &&
  covers(consent.categories, maskOf('PLAN'));

const restsOn = ({ consentId, otherConsentIds }: PlanParticipant): readonly string[] => [consentId, ...otherConsentIds];

/**
 * Whether a party takes part in a plan now: it did not leave, and every consent on which that rests still carries it.
 * It ends with the first of them. DECISION_UNAVAILABLE where the consents cannot be asked after.
 */
export const takesPart = async (participant: PlanParticipant, context: RequestContext): Promise<boolean> => {
  if (participant.to !== null) return false;
  const consents = await Promise.all(restsOn(participant).map(id => context.load(standingOfConsent, id)));
  return consents.every(consent => letsTakePart(consent, participant.partyId));
};
