import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '@wijkgraph/sandbox/population';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { beforeAll } from 'vitest';
import type { FederationOptions } from '../federation/federation.ts';
import { withFederation } from '../federation/with-federation.ts';

const RESIDENTS = 400;

/** A federation over a small demo world: what `npm start` shows, of a smaller town. */
export const withDemoWorld = (options: Partial<Omit<FederationOptions, 'databases' | 'prefix'>> = {}, residents = RESIDENTS) => {
  const held = withFederation([], options);
  beforeAll(async () => {
    const databaseUrls = Object.fromEntries(subgraphNames.map(name => [name, held.federation.ownerUrl(name)])) as Record<
      SubgraphName,
      string
    >;
    await fill({ residents, today: new Date(new Date().toISOString().slice(0, 10)), databaseUrls });
  });
  return held;
};

const FOLDER = fileURLToPath(new URL('../../../clients/sandbox/operations', import.meta.url));

export interface WorkedOperation {
  readonly name: string;
  readonly text: string;
  readonly as: string;
  readonly variables: Record<string, unknown>;
}

const variablesOf = (name: string, files: readonly string[]): Record<string, unknown> =>
  files.includes(`${name}.json`) ? (JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Record<string, unknown>) : {};

/** The operations that the explorer offers, as their files say them. */
export const workedOperations = (): readonly WorkedOperation[] => {
  const files = readdirSync(FOLDER).toSorted();
  return files
    .filter(file => file.endsWith('.graphql'))
    .map(file => {
      const name = file.replace(/\.graphql$/, '');
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return { name, text, as: /^# As ([\w-]+)\.$/m.exec(text)?.[1] ?? '', variables: variablesOf(name, files) };
    });
};
