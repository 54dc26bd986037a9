import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Federation } from './federation.ts';

/** `npm run client`, as the municipality runs it. */
export const runClient = async (federation: Federation, ...words: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'subgraphs/consent/src/client/main.ts', ...words], {
    env: { DATABASE_URL: federation.databaseUrl('consent') },
  });
  return stdout;
};
