import { RELEASING_SERVICE, siblingsAskedBy, siblingsAsking, type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { type Environment, portVariables, type PortVariable } from '../environment.ts';
import { AUDIENCE } from '../identity/token.ts';
import { explorerOn } from '../explorer/explorer.ts';
import { issuerOn, jwksOn } from '../identity/provider.ts';
import type { Databases } from '../postgres/databases.ts';
import type { ServiceKeys } from './keys.ts';

/** One process of the federation: what runs, where it listens, and all it is told. */
export interface ServiceDefinition {
  readonly name: SubgraphName | 'gateway' | 'dashboard';
  /** From the top of the repository. */
  readonly program: string;
  readonly port: number;
  readonly portVariable: PortVariable;
  readonly environment: Readonly<Record<string, string>>;
}

const HOST = '127.0.0.1';

const addressOf = (environment: Environment, name: SubgraphName): string => `http://${HOST}:${environment[portVariables[name]]}`;

/** What a verifier of access tokens must know. */
const tokenVariables = ({ WIJKGRAPH_IDENTITY_PORT: port }: Environment) => ({
  TOKEN_ISSUER: issuerOn(port),
  TOKEN_AUDIENCE: AUDIENCE,
  TOKEN_JWKS_URL: jwksOn(port),
});

/** What the coordinator of the retention must know, in the consent subgraph or in a process of its own. */
export const retentionVariables = (environment: Environment, { retention }: ServiceKeys): Record<string, string> => ({
  RETENTION_URLS: JSON.stringify(Object.fromEntries(subgraphNames.map(name => [name, addressOf(environment, name)]))),
  RETENTION_KEYS: JSON.stringify(retention),
});

const decisionVariables = (
  environment: Environment,
  { decisionPoint, pseudonym, release, seal }: ServiceKeys,
  name: SubgraphName,
): Record<string, string> =>
  name === 'consent'
    ? {
        DECISION_POINT_KEYS: JSON.stringify({ ...decisionPoint, [RELEASING_SERVICE]: release }),
        PSEUDONYM_KEY: pseudonym,
        SEAL_KEY: JSON.stringify(seal),
        ...tokenVariables(environment),
      }
    : { DECISION_POINT_URL: addressOf(environment, 'consent'), DECISION_POINT_KEY: decisionPoint[name] };

/** Those that a subgraph asks, and those that ask it: each with the key that the two share. */
const siblingVariables = (environment: Environment, { siblings }: ServiceKeys, name: SubgraphName): Record<string, string> => {
  const asked = siblingsAskedBy(name).map(to => [to, { url: addressOf(environment, to), key: siblings[name][to] }] as const);
  const asking = siblingsAsking(name).map(from => [from, siblings[from][name]] as const);
  return {
    ...(asked.length > 0 && { SIBLINGS: JSON.stringify(Object.fromEntries(asked)) }),
    ...(asking.length > 0 && { SIBLING_KEYS: JSON.stringify(Object.fromEntries(asking)) }),
  };
};

/** The five subgraphs, each with its own database, roles and keys. They carry out their migrations when they start, as the owner. */
export const subgraphDefinitions = (environment: Environment, databases: Databases, keys: ServiceKeys): ServiceDefinition[] =>
  subgraphNames.map(name => ({
    name,
    program: `subgraphs/${name}/src/main.ts`,
    port: environment[portVariables[name]],
    portVariable: portVariables[name],
    environment: {
      HOST,
      PORT: String(environment[portVariables[name]]),
      NODE_ENV: 'development',
      MIGRATE: 'start',
      DATABASE_URL: databases.urlFor(name),
      MIGRATION_DATABASE_URL: databases.ownerUrlFor(name),
      INTERNAL_TOKEN_KEY: keys.internalToken[name],
      ...(name === 'consent' ? retentionVariables(environment, keys) : { RETENTION_KEY: keys.retention[name] }),
      ...decisionVariables(environment, keys, name),
      ...siblingVariables(environment, keys, name),
    },
  }));

/** The gateway before the five. */
export const gatewayDefinition = (environment: Environment, keys: ServiceKeys): ServiceDefinition => ({
  name: 'gateway',
  program: 'gateway/src/main.ts',
  port: environment.WIJKGRAPH_GATEWAY_PORT,
  portVariable: 'WIJKGRAPH_GATEWAY_PORT',
  environment: {
    HOST,
    PORT: String(environment.WIJKGRAPH_GATEWAY_PORT),
    NODE_ENV: 'development',
    SUPERGRAPH: 'schema/supergraph.graphql',
    EXPLORER_URL: explorerOn(environment.WIJKGRAPH_EXPLORER_PORT),
    CORS_ORIGINS: explorerOn(environment.WIJKGRAPH_EXPLORER_PORT),
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(subgraphNames.map(name => [name, `${addressOf(environment, name)}/graphql`]))),
    INTERNAL_TOKEN_KEYS: JSON.stringify(keys.internalToken),
    DECISION_POINT_URL: addressOf(environment, 'consent'),
    DECISION_POINT_KEY: keys.release,
    ...tokenVariables(environment),
  },
});
