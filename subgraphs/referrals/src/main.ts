import { Parts, runEnforcingSubgraph } from '@wijkgraph/kit';
import { z } from 'zod';
import { migrations } from '../migrations/index.ts';
import { FEEDBACK_WITHIN_DAYS } from './referral/feedback.service.ts';
import { referrals } from './subgraph.ts';

/** Days after which whoever sent a referral, and whoever received it, are reminded that nothing was heard; four weeks where left out. */
const variables = z.object({ FEEDBACK_WITHIN_DAYS: z.coerce.number().int().min(1).max(365).default(28) });

await runEnforcingSubgraph(
  referrals,
  migrations,
  { env: process.env, words: process.argv.slice(2) },
  { variables, parts: ({ FEEDBACK_WITHIN_DAYS: days }) => new Parts().with(FEEDBACK_WITHIN_DAYS, days) },
);
