import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const residents = z.array(z.guid()).max(100);

/** Which of these residents let a team record their plan now. Of what else they permit, to whomever, nothing is told. */
export const planRecordedBy = siblingQuestion({
  from: 'support-plans',
  to: 'consent',
  path: '/siblings/plan-recorded-by',
  question: z.object({ team: z.string().min(1), residents }),
  answer: z.object({ residents }),
});
