import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

/** Which of these workers work in a team today. Whoever is unknown, or left, is left out. */
export const workersInTeam = siblingQuestion({
  from: 'support-plans',
  to: 'teams',
  path: '/siblings/workers-in-team',
  question: z.object({ team: z.string(), workers: z.array(z.guid()).max(100) }),
  answer: z.object({ workers: z.array(z.guid()) }),
});
