import type { Environment } from '../environment.ts';
import { populate } from '../populate.ts';
import { complain, step } from '../say.ts';
import { migrateDatabases } from '../services/migrate.ts';
import { openDatabases, openKeys } from '../world.ts';

/** `npm run seed -- --residents N`: replaces what the databases hold with the demo population, also while the sandbox runs. */
export const seed = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  try {
    if (!databases.shared) {
      await databases.createDatabases();
      await migrateDatabases(databases);
      step('The databases are ready');
    }
    await populate(databases, { args });
    step('The databases hold the demo population');
    return 0;
  } finally {
    await databases.stop();
  }
};
