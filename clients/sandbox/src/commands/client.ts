import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Environment } from '../environment.ts';
import { keepClientKeys } from '../identity/client-key.ts';
import { clientCredentials, credentialsFile } from '../identity/client-secret.ts';
import { complain, say } from '../say.ts';
import { startProgram } from '../services/child.ts';
import { openDatabases, openKeys } from '../world.ts';

const PROGRAM = 'subgraphs/consent/src/client/main.ts';

/** What is meant for the local identity provider, and what for the register of the graph. */
const parted = (args: readonly string[]) => {
  const at = args.indexOf('--key');
  if (at === -1) return { words: args, key: undefined };
  const file = args[at + 1];
  if (file === undefined) throw new Error('Say which file holds the public keys of the application: --key <file>.');
  return { words: args.toSpliced(at, 2), key: JSON.parse(readFileSync(file, 'utf8')) as unknown };
};

/** Has the local identity provider know the application as well: by keys of its own, or by a secret. */
const admit = async (directory: string, client: string, key: unknown): Promise<void> => {
  if (key !== undefined) {
    keepClientKeys(directory, client, key);
    say('It proves itself to the local identity provider with its own key (private_key_jwt).');
  } else {
    await clientCredentials(directory, client);
    say(`It proves itself to the local identity provider with the secret in ${credentialsFile(directory, client)}.`);
  }
};

/** `npm run client`: which applications may ask the local graph, and for what, also while the sandbox runs. */
export const client = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const { words, key } = parted(args);
  const [verb, id] = words;
  const keys = await openKeys(environment);
  const databases = await openDatabases(environment, keys, () => complain('PostgreSQL stopped.'));
  try {
    const child = startProgram(PROGRAM, words, { DATABASE_URL: databases.urlFor('consent') }, say);
    await once(child, 'close');
    const comes = verb === 'register' || (verb === 'change' && key !== undefined);
    if (child.exitCode === 0 && id !== undefined && comes) await admit(environment.WIJKGRAPH_DIRECTORY, id, key);
    return child.exitCode ?? 1;
  } finally {
    await databases.stop();
  }
};
