import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

/**
 * The working time that a team, or all together where none is named, could count on, as it is known: FTE, the mean over these months;
 * and the people of that team's wijken, of one wijk, or of the municipality, as they were last counted. Null where nothing is known.
 * Asked for figures, and nobody is named in it.
 */
export const capacityKnown = siblingQuestion({
  from: 'support-plans',
  to: 'teams',
  path: '/siblings/capacity-known',
  question: z.object({
    months: z
      .array(z.string().regex(/^\d{4}-\d\d$/))
      .min(1)
      .max(12),
    team: z.string().max(64).nullable(),
    district: z.string().max(64).nullable(),
  }),
  answer: z.object({ fte: z.number().nullable(), inhabitants: z.number().nullable() }),
});
