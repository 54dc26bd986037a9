import type { SubgraphDefinition } from '../build/definition.ts';
import { migrationVariables, readEnvironment } from '../environment.ts';
import { migrate } from '../storage/migrate.ts';
import type { Migrations } from '../storage/storage.ts';
import type { RunningSubgraph } from './start-subgraph.ts';

/** A subgraph as a program. */
export interface Program {
  readonly definition: SubgraphDefinition;
  readonly migrations: Migrations;
  readonly start: () => Promise<RunningSubgraph>;
}

/** What a program was told. */
export interface Told {
  readonly env: NodeJS.ProcessEnv;
  /** The words after the program's name. */
  readonly words: readonly string[];
}

const serve = async ({ definition, start }: Program): Promise<void> => {
  const running = await start();
  const stop = () => void running.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`${definition.name} listens on ${running.url}`);
};

const carryOutMigrations = async ({ definition, migrations }: Program, env: NodeJS.ProcessEnv): Promise<void> => {
  const { MIGRATION_DATABASE_URL: migrationUrl, DATABASE_URL: databaseUrl } = readEnvironment(migrationVariables, env);
  await migrate({ definition, migrations, migrationUrl, databaseUrl });
  console.log(`${definition.name} is migrated`);
};

/**
 * Without words runs the subgraph until it is asked to stop. `migrate` is the step of its own that brings its database to the newest
 * migration: the only one that needs the owner of the tables. What fails says why in one line, and ends the process with code 1.
 */
export const run = async (program: Program, { env, words }: Told): Promise<void> => {
  const command = words.join(' ');
  try {
    if (command === '') await serve(program);
    else if (command === 'migrate') await carryOutMigrations(program, env);
    else throw new Error(`there is no ${command}; there is \`migrate\`, and nothing for running`);
  } catch (reason) {
    const attempt = command === 'migrate' ? 'migrate' : 'start';
    console.error(`${program.definition.name} cannot ${attempt}: ${reason instanceof Error ? reason.message : String(reason)}`);
    process.exitCode = 1;
  }
};
