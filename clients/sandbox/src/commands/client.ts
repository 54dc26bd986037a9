import { once } from 'node:events';
import type { Environment } from '../environment.ts';
import { complain, say } from '../say.ts';
import { startProgram } from '../services/child.ts';
import { openDatabases, openKeys } from '../world.ts';

const PROGRAM = 'subgraphs/consent/src/client/main.ts';

/** `npm run client`: which applications may ask the local graph, and for what, also while the sandbox runs. */
export const client = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  try {
    const child = startProgram(PROGRAM, args, { DATABASE_URL: databases.urlFor('consent') }, say);
    await once(child, 'close');
    return child.exitCode ?? 1;
  } finally {
    await databases.stop();
  }
};
