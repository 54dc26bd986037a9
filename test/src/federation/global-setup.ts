import { databasesOn, type Postgres, startTestPostgres } from '@wijkgraph/sandbox';
import { migrateTemplate } from './template.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser of the one PostgreSQL of this test run. */
    readonly postgresUrl: string;
    readonly postgresSecret: string;
  }
}

const SECRET = 'of this test run';

let postgres: Postgres | undefined;

/** One PostgreSQL for the whole test run; each test file has five databases of its own in it, copies of ones migrated here. */
export const setup = async ({ provide, config }: TestProject): Promise<void> => {
  postgres = await startTestPostgres(`${config.root}/.wijkgraph`);
  provide('postgresUrl', postgres.superuserUrl);
  provide('postgresSecret', SECRET);
  await migrateTemplate(databasesOn(postgres.superuserUrl, SECRET));
};

export const teardown = async (): Promise<void> => postgres?.stop();
