import { randomBytes } from 'node:crypto';
import { AUDIENCE, type Databases, freePort, issuerOn, jwksOn, newSealKey } from '@wijkgraph/sandbox';
import { RELEASING_SERVICE, siblingsAskedBy, siblingsAsking, type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { finished, ready, startProgram, type Variables } from './program.ts';

const HOST = '127.0.0.1';
const key = (): string => randomBytes(32).toString('base64url');
const keys = (): Readonly<Record<string, string>> => Object.fromEntries(subgraphNames.map(name => [name, key()]));

const internalKeys = keys();
const decisionKeys = keys();
/** Shared by a subgraph that is asked beside the graph with whoever asks it. */
const siblingKeys = keys();
const releaseKey = key();
const retentionKeys = keys();

const urlOn = (port: number): string => `http://${HOST}:${port}`;

const trustIn = (identityPort: number): Variables => ({
  TOKEN_ISSUER: issuerOn(identityPort),
  TOKEN_AUDIENCE: AUDIENCE,
  TOKEN_JWKS_URL: jwksOn(identityPort),
});

/** Nobody asks the AuthZEN API anything here, and in production it trusts https alone. */
const NOBODY_TRUSTED: Variables = {
  TOKEN_ISSUER: 'https://nobody.invalid',
  TOKEN_AUDIENCE: AUDIENCE,
  TOKEN_JWKS_URL: 'https://nobody.invalid/jwks',
};

/** What differs between the federations that are measured. */
export interface SubgraphsOptions {
  readonly databases: Databases;
  /** Of the five databases. */
  readonly prefix: string;
  /** The residents whom each party may see, for a decision point that permits everything; a real one where left out. */
  readonly permitting?: Readonly<Record<string, readonly string[]>>;
}

/** Addresses of five subgraphs by their names. */
export type SubgraphUrls = ReadonlyMap<SubgraphName, string>;

const startPermitting = async (permitting: SubgraphsOptions['permitting'], otherwise: string): Promise<string> => {
  if (!permitting) return otherwise;
  const port = await freePort();
  const child = startProgram('test/bench/programs/permitting-point.ts', { PORT: String(port), PERMITTING: JSON.stringify(permitting) });
  await ready(`${urlOn(port)}/health`, child);
  return urlOn(port);
};

/** Brings the five databases to their newest migration, as the step of its own that it is in production. */
export const migrateAll = async (databases: Databases, prefix: string): Promise<void> => {
  const migrate = (name: SubgraphName): Promise<void> => {
    const variables = { DATABASE_URL: databases.urlFor(name, prefix), MIGRATION_DATABASE_URL: databases.ownerUrlFor(name, prefix) };
    return finished(startProgram(`subgraphs/${name}/src/main.ts`, variables, ['migrate']), `migrating ${name}`);
  };
  await Promise.all(subgraphNames.map(migrate));
};

const siblingVariables = (name: SubgraphName, urls: SubgraphUrls): Variables => {
  const asked = siblingsAskedBy(name).map(to => [to, { url: urls.get(to), key: siblingKeys[to] }] as const);
  const asking = siblingsAsking(name).map(from => [from, siblingKeys[name]] as const);
  return {
    ...(asked.length > 0 && { SIBLINGS: JSON.stringify(Object.fromEntries(asked)) }),
    ...(asking.length > 0 && { SIBLING_KEYS: JSON.stringify(Object.fromEntries(asking)) }),
  };
};

/** Five subgraphs in five processes, on databases that were migrated, with a decision point that decides or one that permits everything. */
export const startSubgraphs = async (options: SubgraphsOptions): Promise<SubgraphUrls> => {
  const { databases, prefix, permitting } = options;
  const ports = new Map<SubgraphName, number>();
  for (const name of subgraphNames) ports.set(name, await freePort());
  const urls = new Map([...ports].map(([name, port]) => [name, urlOn(port)]));
  const decisionPoint = await startPermitting(permitting, urls.get('consent') as string);
  const start = async (name: SubgraphName): Promise<void> => {
    const own: Variables =
      name === 'consent'
        ? {
            DECISION_POINT_KEYS: JSON.stringify({ ...decisionKeys, [RELEASING_SERVICE]: releaseKey }),
            PSEUDONYM_KEY: key(),
            SEAL_KEY: JSON.stringify(newSealKey()),
            RETENTION_URLS: JSON.stringify(Object.fromEntries(urls)),
            RETENTION_KEYS: JSON.stringify(retentionKeys),
            ...NOBODY_TRUSTED,
            ...(permitting && { PERMITTING: JSON.stringify(permitting) }),
          }
        : {
            DECISION_POINT_URL: decisionPoint,
            DECISION_POINT_KEY: decisionKeys[name] as string,
            RETENTION_KEY: retentionKeys[name] as string,
          };
    const program = name === 'consent' && permitting ? 'test/bench/programs/permitting-consent.ts' : `subgraphs/${name}/src/main.ts`;
    const variables = {
      HOST,
      PORT: String(ports.get(name)),
      NODE_ENV: 'production',
      DATABASE_URL: databases.urlFor(name, prefix),
      INTERNAL_TOKEN_KEY: internalKeys[name] as string,
      ...own,
      ...siblingVariables(name, urls),
    };
    await ready(`${urls.get(name)}/health`, startProgram(program, variables));
  };
  await Promise.all(subgraphNames.map(start));
  return urls;
};

export interface GatewayOptions {
  readonly identityPort: number;
  readonly supergraph: string;
  /** A gateway of `programs/` that differs from ours in one thing. */
  readonly instead?: 'default-data-source' | 'without-release-check' | 'asking-always';
}

/** A gateway in a process of its own; its address. */
export const startGateway = async (subgraphs: SubgraphUrls, options: GatewayOptions): Promise<string> => {
  const port = await freePort();
  const program = options.instead ? `test/bench/programs/${options.instead}.ts` : 'gateway/src/main.ts';
  const variables = {
    HOST,
    PORT: String(port),
    NODE_ENV: 'development',
    DRAIN_MILLIS: '0',
    SUPERGRAPH: options.supergraph,
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries([...subgraphs].map(([name, url]) => [name, `${url}/graphql`]))),
    INTERNAL_TOKEN_KEYS: JSON.stringify(internalKeys),
    DECISION_POINT_URL: subgraphs.get('consent') as string,
    DECISION_POINT_KEY: releaseKey,
    ...trustIn(options.identityPort),
  };
  await ready(`${urlOn(port)}/health`, startProgram(program, variables));
  return urlOn(port);
};
