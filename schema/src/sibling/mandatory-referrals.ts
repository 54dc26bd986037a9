import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const residents = z.array(z.guid()).max(100);

/** Which of these residents still have to be referred on: a compulsory referral is OPEN. No plan of theirs becomes active. */
export const openMandatoryReferrals = siblingQuestion({
  from: 'support-plans',
  to: 'referrals',
  path: '/siblings/open-mandatory-referrals',
  question: z.object({ residents }),
  answer: z.object({ residents }),
});

/**
 * A question was flagged: open a compulsory referral for each flag that has none yet. Asked again it changes nothing, so
 * whoever does not know whether it arrived asks again. Answered once they are stored.
 */
export const obligeToRefer = siblingQuestion({
  from: 'support-plans',
  to: 'referrals',
  path: '/siblings/oblige-to-refer',
  question: z.object({
    residentId: z.guid(),
    questionId: z.guid(),
    triggers: z.array(z.enum(['ADDICTION', 'PSYCHIATRIC_DISORDER', 'DOMESTIC_VIOLENCE'])).min(1),
  }),
  answer: z.object({ opened: z.int() }),
});

/**
 * A compulsory referral that was made came to nothing, and is open again: no plan of this resident stays active. Asked again it
 * changes nothing. Answered once they are paused, in the name of whoever took the referral back or rejected it.
 */
export const pauseActivePlans = siblingQuestion({
  from: 'referrals',
  to: 'support-plans',
  path: '/siblings/pause-active-plans',
  question: z.object({ residentId: z.guid(), worker: z.guid().nullable(), party: z.string() }),
  answer: z.object({ paused: z.int() }),
});
