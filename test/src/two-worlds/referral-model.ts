import type { DataCategory } from '@wijkgraph/schema';
import { opens } from './consent-model.ts';
import { categoryOf, everyCategory } from './parties.ts';
import type { Row, World } from './world.ts';

/**
 * Whether the consent of a referral carries it now: active, of this resident, to share, naming the receiver and every
 * category. Its state says so to the parties concerned, also to one who may not see which life domains those are.
 */
export const carries = (world: World, referral: Row, now = new Date()): boolean => {
  const consent = world.consent.find(({ id }) => id === referral.consentId);
  const lines = world.provisionOfConsent.filter(line => line.consentId === consent?.id);
  const covered = everyCategory.filter(category =>
    lines.some(line => (line.purposes ?? []).some(purpose => opens(world, line, category, purpose, now))),
  );
  return (
    consent?.storedState === 'ACTIVE' &&
    consent.residentId === referral.residentId &&
    consent.action === (String(referral.toPartyId).startsWith('team-') ? 'RECORD' : 'SHARE') &&
    consent.granteeId === referral.toPartyId &&
    covered.length > 0 &&
    [...((referral.needs ?? []) as readonly DataCategory[]), ...(referral.lifeDomains ?? []).map(domain => categoryOf[domain])].every(
      category => covered.includes(category),
    )
  );
};

/** Whether a party takes part in a plan now: it did not leave, and the consent on which that rests is active and shares the plan with it. */
export const takesPart = (world: World, { to, consentId, partyId, planId }: Row): boolean => {
  const consent = world.consent.find(({ id }) => id === consentId);
  const plan = world.plan.find(({ id }) => id === planId);
  const [residentId] = plan?.residentIds ?? [];
  return (
    to === null &&
    consent?.action === 'SHARE' &&
    carries(world, {
      id: '',
      residentId: consent.residentId ?? residentId ?? null,
      toPartyId: partyId as string,
      consentId: consentId as string,
      needs: ['PLAN'],
    })
  );
};

const FOUR_WEEKS = 28 * 86_400_000;

/** When the receiver is to have reported back; null where it has, where nothing is expected of it, and where the consent carries it no more. */
export const feedbackDue = (world: World, referral: Row, now = new Date()): Date | null => {
  const { sentAt, feedbackAt, storedState } = referral;
  if (!sentAt || feedbackAt || !['REQUESTED', 'COMPLETED'].includes(storedState as string) || !carries(world, referral, now)) return null;
  return new Date(sentAt.getTime() + FOUR_WEEKS);
};
