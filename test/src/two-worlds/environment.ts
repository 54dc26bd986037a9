import { env } from 'node:process';
import { z } from 'zod';

const whole = z.coerce.number().int();

/** How long the search for a difference is: `TWO_WORLDS_RUNS` worlds, from `TWO_WORLDS_SEED` on (fast-check's own seed). */
export const search = z
  .object({ TWO_WORLDS_RUNS: whole.positive().default(30), TWO_WORLDS_SEED: whole.optional() })
  .transform(({ TWO_WORLDS_RUNS, TWO_WORLDS_SEED }) => ({
    numRuns: TWO_WORLDS_RUNS,
    ...(TWO_WORLDS_SEED !== undefined && { seed: TWO_WORLDS_SEED }),
  }))
  .parse(env);
