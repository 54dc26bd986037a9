import { once } from 'node:events';
import type { Environment } from '../environment.ts';
import { complain, relay, say } from '../say.ts';
import { startProgram } from '../services/child.ts';
import { retentionVariables, subgraphDefinitions } from '../services/definitions.ts';
import type { ServiceKeys } from '../services/keys.ts';
import { isHealthy, type Service, startService } from '../services/service.ts';
import { type DatabaseServer, openDatabases, openKeys } from '../world.ts';

const PROGRAM = 'subgraphs/consent/src/retention/main.ts';

/** The five subgraphs, where none of them runs yet: those of a sandbox that is running do as well. */
const startSubgraphs = async (environment: Environment, databases: DatabaseServer, keys: ServiceKeys): Promise<readonly Service[]> => {
  const definitions = subgraphDefinitions(environment, databases, keys);
  const running = await Promise.all(definitions.map(({ port }) => isHealthy(port)));
  if (running.every(Boolean)) return [];
  if (!databases.shared) await databases.createDatabases();
  const missing = definitions.filter((_, index) => !running[index]);
  return missing.map(definition => startService(definition, { said: relay, died: (name, how) => complain(`${name} ${how}.`) }));
};

/** `npm run retention`: what is due of the local federation, or carrying it out; also while the sandbox runs. */
export const retention = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  let services: readonly Service[] = [];
  try {
    services = await startSubgraphs(environment, databases, keys);
    await Promise.all(services.map(service => service.ready()));
    const told = { DATABASE_URL: databases.urlFor('consent'), PSEUDONYM_KEY: keys.pseudonym, ...retentionVariables(environment, keys) };
    const child = startProgram(PROGRAM, args, told, say);
    await once(child, 'close');
    return child.exitCode ?? 2;
  } finally {
    await Promise.all(services.map(service => service.stop()));
    await databases.stop();
  }
};
