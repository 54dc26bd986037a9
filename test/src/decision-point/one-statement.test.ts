import { randomUUID } from 'node:crypto';
import { decisionService, pseudonymsUnder } from '@wijkgraph/consent';
import { EVERY_CATEGORY } from '@wijkgraph/schema';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { callerOf } from '../federation/direct.ts';
import { withLog } from '../seal/log-under-test.ts';

const log = withLog();
/** Residents of one question, and questions at once. */
const [RESIDENTS, QUESTIONS] = [100, 20];

/** A way to the database that counts what goes along it. */
const countedPool = () => {
  const pool = new Pool({ connectionString: log.databaseUrl, max: 2 });
  const query = pool.query.bind(pool) as (...given: readonly unknown[]) => unknown;
  const counted = { pool, statements: 0 };
  pool.query = ((...given: readonly unknown[]) => {
    counted.statements++;
    return query(...given);
  }) as Pool['query'];
  return counted;
};

const question = () => ({
  caller: callerOf('privacy-officer'),
  subgraph: 'residents',
  asked: EVERY_CATEGORY,
  residents: Array.from({ length: RESIDENTS }, () => randomUUID()),
});

const recorded = async () =>
  (
    await log.pool.query<{ lines: number; residents: number }>(
      'select count(*)::int as lines, coalesce(sum(cardinality(residents)), 0)::int as residents from disclosure',
    )
  ).rows[0];

test('100 residents and all 18 categories are decided, and recorded, in one statement; many such questions at once in one more', async () => {
  const counted = countedPool();
  const decisions = decisionService(counted.pool, pseudonymsUnder(new Uint8Array(32)));
  try {
    expect((await decisions.decide(question())).said).toHaveLength(RESIDENTS);
    expect([counted.statements, await recorded()]).toEqual([1, { lines: 1, residents: RESIDENTS }]);
    await Promise.all(Array.from({ length: QUESTIONS }, () => decisions.decide(question())));
    expect([counted.statements, await recorded()]).toEqual([2, { lines: QUESTIONS + 1, residents: (QUESTIONS + 1) * RESIDENTS }]);
  } finally {
    await counted.pool.end();
  }
});
