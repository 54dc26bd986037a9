import { once } from 'node:events';
import type { Environment } from '../environment.ts';
import { complain, say } from '../say.ts';
import { startProgram } from '../services/child.ts';
import { openDatabases, openKeys } from '../world.ts';

const PROGRAM = 'subgraphs/consent/src/seal/main.ts';

/** `npm run audit:verify`: whether the local record of decisions is as it was sealed, also while the sandbox runs. */
export const auditVerify = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  try {
    const { kty, crv, x } = keys.seal;
    const told = { DATABASE_URL: databases.urlFor('consent'), SEAL_PUBLIC_KEYS: JSON.stringify([{ kty, crv, x }]) };
    const child = startProgram(PROGRAM, args, told, say);
    await once(child, 'close');
    return child.exitCode ?? 2;
  } finally {
    await databases.stop();
  }
};
