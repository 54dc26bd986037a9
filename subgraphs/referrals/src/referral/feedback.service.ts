import { part, refuse, type RequestContext } from '@wijkgraph/kit';
import { isCarried, requireCarried } from '../consent/consent.service.ts';
import type { Referral } from './referral.entity.ts';
import type { GiveFeedbackInput } from './referral.inputs.ts';
import { statesAwaitingFeedback, statesWithFeedback } from './referral.states.ts';
import { lockedReferral, noteEvent, referralOfSide } from './step.service.ts';
import { writtenText } from './written-text.ts';

/** Days after which the sender, and the receiver, are reminded that nothing was heard. */
export const FEEDBACK_WITHIN_DAYS = part('the days within which feedback is expected', 28);

const DAY = 86_400_000;

/** When feedback is due; null where it was given, or can no longer be. DECISION_UNAVAILABLE where the consent cannot be asked after. */
export const feedbackDueOf = async (referral: Referral, context: RequestContext): Promise<Date | null> => {
  const { sentAt, feedbackAt, storedState } = referral;
  if (sentAt === null || feedbackAt !== null || !statesAwaitingFeedback.includes(storedState)) return null;
  if (!(await isCarried(referral, context))) return null;
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
  await requireCarried(received, context);
  return context.em.transactional(async em => {
    const referral = await lockedReferral(em, received.id);
    if (!statesWithFeedback.includes(referral.storedState))
      throw refuse('INVALID_STATE', `A referral that is ${referral.storedState} takes no feedback: answer it first, while it stands.`);
    em.assign(referral, { feedback, feedbackAt: new Date() });
    noteEvent(em, referral, feedback, context);
    return referral;
  });
};
