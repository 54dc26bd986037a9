import { keyVariable } from '@wijkgraph/kit';
import { subgraphNames } from '@wijkgraph/schema';
import { z } from 'zod';
import type { SubgraphAddresses } from './subgraph-clients.ts';

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});
const names = z.enum(subgraphNames);

/** Where the retention finds the five subgraphs, and the key that it shares with each. */
export const retentionVariables = {
  RETENTION_URLS: json.pipe(z.record(names, z.url())),
  RETENTION_KEYS: json.pipe(z.record(names, keyVariable)),
};

export const addressesIn = ({
  RETENTION_URLS: urls,
  RETENTION_KEYS: keys,
}: {
  readonly RETENTION_URLS: Readonly<Record<(typeof subgraphNames)[number], string>>;
  readonly RETENTION_KEYS: Readonly<Record<(typeof subgraphNames)[number], Uint8Array>>;
}): SubgraphAddresses =>
  Object.fromEntries(subgraphNames.map(name => [name, { url: urls[name], key: keys[name] }])) as unknown as SubgraphAddresses;
