import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

/**
 * The wijk of somebody of whom something is written down, so that it is counted where they lived then: its CBS code, null where it is
 * not known. Asked only for a resident whose record the team holds.
 */
export const districtOfResident = siblingQuestion({
  from: 'support-plans',
  to: 'residents',
  path: '/siblings/district-of-resident',
  question: z.object({ residentId: z.guid() }),
  answer: z.object({ districtCode: z.string().nullable() }),
});
