import type { Environment } from '../environment.ts';
import { populate } from '../populate.ts';
import { complain, relay, step } from '../say.ts';
import { subgraphDefinitions } from '../services/definitions.ts';
import { startService } from '../services/service.ts';
import { type DatabaseServer, openDatabases, openKeys } from '../world.ts';
import type { ServiceKeys } from '../services/keys.ts';

// The subgraphs carry out their own migrations when they start, so they are started and stopped again.
const migrate = async (environment: Environment, databases: DatabaseServer, keys: ServiceKeys): Promise<void> => {
  const services = subgraphDefinitions(environment, databases, keys).map(definition =>
    startService(definition, { said: relay, died: (name, how) => complain(`${name} ${how}.`) }),
  );
  try {
    await Promise.all(services.map(service => service.ready()));
  } finally {
    await Promise.all(services.map(service => service.stop()));
  }
};

/** `npm run seed -- --residents N`: replaces what the databases hold with the demo population, also while the sandbox runs. */
export const seed = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  try {
    if (!databases.shared) {
      await databases.createDatabases();
      await migrate(environment, databases, keys);
      step('The databases are ready');
    }
    await populate(databases, { args });
    step('The databases hold the demo population');
    return 0;
  } finally {
    await databases.stop();
  }
};
