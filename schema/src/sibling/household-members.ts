import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const residents = z.array(z.guid()).max(100);

/** Which of these residents live in a household today. Nobody else of it is told of, and an unknown household has nobody. */
export const membersAmong = siblingQuestion({
  from: 'support-plans',
  to: 'residents',
  path: '/siblings/members-among',
  question: z.object({ householdId: z.guid(), residents }),
  answer: z.object({ residents }),
});
