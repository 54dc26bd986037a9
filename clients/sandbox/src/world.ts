import { join } from 'node:path';
import { Client } from 'pg';
import type { Environment } from './environment.ts';
import { makeFolder } from './kept-file.ts';
import { type Databases, databasesOn } from './postgres/databases.ts';
import { PostgresInUse, startPostgres } from './postgres/postgres.ts';
import { type ServiceKeys, serviceKeys } from './services/keys.ts';

/** Where the five databases are, whoever runs the server. */
export interface DatabaseServer extends Databases {
  /** Whether a sandbox that is running already serves it. */
  readonly shared: boolean;
  stop(): Promise<void>;
}

const assertReachable = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (problem) {
    const { host } = new URL(url);
    throw new Error(`PostgreSQL at ${host} (WIJKGRAPH_POSTGRES_URL) does not answer: ${(problem as Error).message}`, { cause: problem });
  } finally {
    await client.end().catch(() => {});
  }
};

const external = async (url: string, keys: ServiceKeys): Promise<DatabaseServer> => {
  await assertReachable(url);
  return { ...databasesOn(url, keys.databaseRoles), shared: false, stop: async () => {} };
};

/** The keys of this clone. */
export const openKeys = (environment: Environment): Promise<ServiceKeys> => {
  makeFolder(environment.WIJKGRAPH_DIRECTORY);
  return serviceKeys(environment.WIJKGRAPH_DIRECTORY);
};

/** The server with the five databases: the one in the environment, the one of a sandbox that is running, or one started now. */
export const openDatabases = async (environment: Environment, keys: ServiceKeys, onLost: () => void): Promise<DatabaseServer> => {
  const { WIJKGRAPH_DIRECTORY, WIJKGRAPH_POSTGRES_PORT: port, WIJKGRAPH_POSTGRES_URL: url } = environment;
  if (url) return external(url, keys);
  try {
    return { ...(await startPostgres({ directory: join(WIJKGRAPH_DIRECTORY, 'postgres'), port, onLost })), shared: false };
  } catch (problem) {
    if (!(problem instanceof PostgresInUse)) throw problem;
    return { ...problem.databases, shared: true, stop: async () => {} };
  }
};
