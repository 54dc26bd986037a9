import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const told = z
  .string()
  .max(256)
  .regex(/^[^\0]*$/);

/** When somebody was born, as it was told with their first consent; null for somebody of whom there is none. */
export const birthDateKnown = siblingQuestion({
  from: 'residents',
  to: 'consent',
  path: '/siblings/birth-date',
  question: z.object({ residentId: z.guid() }),
  answer: z.object({ birthDate: z.iso.date().nullable() }),
});

/**
 * A birth date was corrected: who may consent follows from it. Told again it changes nothing, so whoever does not know whether it
 * arrived tells it again. Answered when no answer rests on the earlier date any more; `known` is false for somebody without a consent.
 */
export const birthDateCorrected = siblingQuestion({
  from: 'residents',
  to: 'consent',
  path: '/siblings/birth-date-corrected',
  question: z.object({
    residentId: z.guid(),
    birthDate: z.iso.date(),
    by: z.object({ subject: told, client: told, party: told }),
  }),
  answer: z.object({ known: z.boolean() }),
});
