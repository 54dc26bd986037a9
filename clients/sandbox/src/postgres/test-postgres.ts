import { join } from 'node:path';
import { type Postgres, PostgresInUse, startPostgres } from './postgres.ts';

/** How many test runs of one clone may go on at once. */
const AT_ONCE = 9;

/**
 * A server for tests: fast, not durable, on a port of its own, kept in `directory` so that the next run starts at once and
 * recovers what a killed run left. Test runs that go on at the same time get different ones.
 */
export const startTestPostgres = async (directory: string): Promise<Postgres> => {
  for (let number = 1; number <= AT_ONCE; number++) {
    try {
      return await startPostgres({ directory: join(directory, `postgres-test-${number}`), port: 0, durable: false });
    } catch (problem) {
      if (!(problem instanceof PostgresInUse)) throw problem;
    }
  }
  throw new Error(`${AT_ONCE} test servers are in use already`);
};
