import { z } from 'zod';
import { siblingQuestion } from './sibling-question.ts';

const offered = z.object({
  organisationId: z.string(),
  kind: z.enum(['INFORMAL_NETWORK', 'INFORMAL_VOLUNTEER', 'GENERAL', 'TAILORED']),
  capacityStatus: z.enum(['AVAILABLE', 'WAITING_LIST', 'FULL', 'UNKNOWN']),
});

/** A provision as it is offered now. */
export type Offered = z.output<typeof offered>;

/** Who offers a provision, and whether it has room: asked without saying whom it is for. Null for one that does not exist. */
export const provisionOffered = siblingQuestion({
  from: 'referrals',
  to: 'teams',
  path: '/siblings/provision-offered',
  question: z.object({ provisionId: z.guid() }),
  answer: z.object({ offered: offered.nullable() }),
});
