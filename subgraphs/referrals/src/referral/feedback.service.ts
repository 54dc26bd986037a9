import { part, refuse, type RequestContext } from '@wijkgraph/kit';
import { whatConsentLacks } from '../consent/consent-cover.ts';
import { standingOfConsent } from '../consent/consent.loaders.ts';
import type { Referral } from './referral.entity.ts';
import type { GiveFeedbackInput } from './referral.inputs.ts';
import { statesAwaitingFeedback, statesWithFeedback } from './referral.states.ts';
import { lockedReferral, noteEvent, referralOfSide } from './step.service.ts';
import { writtenText } from './written-text.ts';

/** Days after which the sender, and the receiver, are reminded that nothing was heard. */
export const FEEDBACK_WITHIN_DAYS = part('the days within which feedback is expected', 28);

const DAY = 86_400_000;

/** What keeps a referral's consent from carrying anything that is told of the resident; undefined while it does. */
const whatIsLacking = async (referral: Referral, context: RequestContext): Promise<string | undefined> => {
  const consent = referral.consentId === null ? null : await context.load(standingOfConsent, referral.consentId);
  return consent === null ? 'There is no consent.' : whatConsentLacks(consent, referral);
};

/** When feedback is due; null where it was given, or can no longer be. DECISION_UNAVAILABLE where the consent cannot be asked after. */
export const feedbackDueOf = async (referral: Referral, context: RequestContext): Promise<Date | null> => {
  const { sentAt, feedbackAt, storedState } = referral;
  if (sentAt === null || feedbackAt !== null || !statesAwaitingFeedback.includes(storedState)) return null;
  if (await whatIsLacking(referral, context)) return null;
  return new Date(sentAt.getTime() + context.part(FEEDBACK_WITHIN_DAYS) * DAY);
};

/**
 * The receiver tells the sender what came of a referral; what was told before stays in its course. BAD_USER_INPUT,
 * NOT_FOUND; INVALID_STATE before it was answered, after it was cancelled, and where the consent no longer carries it.
 */
export const giveFeedback = async (input: GiveFeedbackInput, context: RequestContext): Promise<Referral> => {
  const feedback = writtenText(input.feedback, 'feedback');
  if (feedback === null) throw refuse('BAD_USER_INPUT', 'Say in feedback what came of the referral.');
  const received = await referralOfSide(input.referralId, 'RECEIVER', context);
  if (await whatIsLacking(received, context))
    throw refuse('INVALID_STATE', 'The consent that this referral stood on has ended, so nothing more can be told of the resident.');
  return context.em.transactional(async em => {
    const referral = await lockedReferral(em, received.id);
    if (!statesWithFeedback.includes(referral.storedState))
      throw refuse('INVALID_STATE', `A referral that is ${referral.storedState} takes no feedback: answer it first, while it stands.`);
    em.assign(referral, { feedback, feedbackAt: new Date() });
    noteEvent(em, referral, feedback, context);
    return referral;
  });
};
