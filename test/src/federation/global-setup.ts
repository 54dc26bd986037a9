import { type Postgres, startTestPostgres } from '@wijkgraph/sandbox';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser of the one PostgreSQL of this test run. */
    readonly postgresUrl: string;
    readonly postgresSecret: string;
  }
}

let postgres: Postgres | undefined;

/** One PostgreSQL for the whole test run; each test file has five databases of its own in it. */
export const setup = async ({ provide, config }: TestProject): Promise<void> => {
  postgres = await startTestPostgres(`${config.root}/.wijkgraph`);
  provide('postgresUrl', postgres.superuserUrl);
  provide('postgresSecret', 'of this test run');
};

export const teardown = async (): Promise<void> => postgres?.stop();
