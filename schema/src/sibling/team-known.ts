import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

/** Whether there is a team of this id: what is handed to one that is none would lie before nobody. */
export const teamKnown = siblingQuestion({
  from: 'support-plans',
  to: 'teams',
  path: '/siblings/team-known',
  question: z.object({ team: z.string() }),
  answer: z.object({ known: z.boolean() }),
});
