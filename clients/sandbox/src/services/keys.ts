import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import type { JWK } from 'jose';
import { keptFile } from '../kept-file.ts';

type KeyPerSubgraph = Readonly<Record<SubgraphName, string>>;

/** The keys by which the services of one clone know each other: random, base64url, 32 bytes each. */
export interface ServiceKeys {
  /** Shared by the gateway and each subgraph. */
  readonly internalToken: KeyPerSubgraph;
  /** Shared by the decision point and each subgraph that asks it. */
  readonly decisionPoint: KeyPerSubgraph;
  /** Shared by the decision point and the gateway, which asks before it releases an answer. */
  readonly release: string;
  /** Shared by two subgraphs, of which one asks the other beside the graph: by who asks, then by who is asked. */
  readonly siblings: Readonly<Record<SubgraphName, KeyPerSubgraph>>;
  /** What the passwords of the database roles are derived from, on a server that is not ours. */
  readonly databaseRoles: string;
  /** Under which residents have pseudonyms in the record of decisions. */
  readonly pseudonym: string;
  /** Shared by the coordinator of the retention and each subgraph. */
  readonly retention: KeyPerSubgraph;
  /** What the record of decisions is sealed with: Ed25519, with its private part. */
  readonly seal: JWK;
}

const key = (): string => randomBytes(32).toString('base64url');

const keyPerSubgraph = (): KeyPerSubgraph => Object.fromEntries(subgraphNames.map(name => [name, key()])) as Record<SubgraphName, string>;

/** A key to seal with, made up. */
export const newSealKey = (): JWK => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;

/** The keys kept in a directory, made up when there are none. */
export const serviceKeys = async (directory: string): Promise<ServiceKeys> => ({
  ...(await keptFile(join(directory, 'keys.json'), () => ({
    internalToken: keyPerSubgraph(),
    decisionPoint: keyPerSubgraph(),
    databaseRoles: key(),
  }))),
  release: (await keptFile(join(directory, 'release.json'), () => ({ key: key() }))).key,
  pseudonym: (await keptFile(join(directory, 'pseudonyms.json'), () => ({ key: key() }))).key,
  siblings: await keptFile(
    join(directory, 'siblings.json'),
    () => Object.fromEntries(subgraphNames.map(name => [name, keyPerSubgraph()])) as Record<SubgraphName, KeyPerSubgraph>,
  ),
  retention: await keptFile(join(directory, 'retention.json'), keyPerSubgraph),
  seal: await keptFile(join(directory, 'seal.json'), newSealKey),
});
