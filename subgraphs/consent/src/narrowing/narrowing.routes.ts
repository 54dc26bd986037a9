import { type Routes } from '@wijkgraph/kit';
import { NARROWINGS_PATH, type ReleaseQuestion, RELEASING_SERVICE } from '@wijkgraph/schema';
import type { Pool } from 'pg';
import { z } from 'zod';
import { carryingOutOn } from '../decision/decision-database.ts';
import { guardedFor, type ServiceKeys } from '../decision/guarded-route.ts';
import { reader } from '../decision/question.schema.ts';
import { NARROWED_SINCE } from './as-of.sql.ts';

const party = z
  .string()
  .max(256)
  .regex(/^[^\0]*$/);
const releaseQuestions = reader(z.array(z.tuple([party, z.int().min(0)])).max(256));

/** Tells the gateway, before it releases an answer, whether anything narrowed since. Nobody else is answered. */
export const narrowingRoutes = (pool: Pool, keys: ServiceKeys): Routes => {
  const carryOut = carryingOutOn(pool);
  const guarded = guardedFor(keys, name => name === RELEASING_SERVICE);
  return {
    [`POST ${NARROWINGS_PATH}`]: guarded(releaseQuestions, async (asked: readonly ReleaseQuestion[]) => {
      const rows = await carryOut<{ narrowed: boolean }>('narrowed since', NARROWED_SINCE, [
        asked.map(([ofParty]) => ofParty),
        asked.map(([, asOf]) => asOf),
      ]);
      return rows.map(({ narrowed }) => narrowed);
    }),
  };
};
