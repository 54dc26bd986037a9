import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

/** Whether a team ends clarifying a question with an advised weight today: it is switched on for each team from a day on. */
export const advisedWeightNeeded = siblingQuestion({
  from: 'support-plans',
  to: 'teams',
  path: '/siblings/advised-weight-needed',
  question: z.object({ team: z.string() }),
  answer: z.object({ needed: z.boolean() }),
});
