import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const provisions = z.array(z.guid()).max(100);

/** Which of these provisions are in the catalogue. */
export const provisionsKnown = siblingQuestion({
  from: 'support-plans',
  to: 'teams',
  path: '/siblings/provisions-known',
  question: z.object({ provisions }),
  answer: z.object({ provisions }),
});
