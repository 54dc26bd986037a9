import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '@wijkgraph/schema';
import type { Federation } from '../federation/federation.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const base64url = (key: Uint8Array): string => Buffer.from(key).toString('base64url');

/** The coordinator of the retention in a process of its own, carrying out what is due today: something that can be killed outright. */
export const startCoordinator = ({ addresses, databaseUrl, pseudonymKey }: Federation): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'subgraphs/consent/src/retention/main.ts', '--carry-out'], {
    cwd: ROOT,
    env: {
      DATABASE_URL: databaseUrl('consent'),
      PSEUDONYM_KEY: base64url(pseudonymKey),
      RETENTION_URLS: JSON.stringify(Object.fromEntries(subgraphNames.map(name => [name, addresses[name].url]))),
      RETENTION_KEYS: JSON.stringify(Object.fromEntries(subgraphNames.map(name => [name, base64url(addresses[name].key)]))),
    },
    stdio: 'inherit',
  });

/** Ends it at once, wherever it is. */
export const killed = async (child: ChildProcess): Promise<void> => {
  const over = once(child, 'exit');
  child.kill('SIGKILL');
  await over;
};
