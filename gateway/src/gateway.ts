import { Register, registerOverHttp, RELEASING_SERVICE, serviceTokens, type TokenTrust } from '@wijkgraph/schema';
import { startApollo } from './apollo/apollo-server.ts';
import { AccessTokens } from './caller/access-token.ts';
import { Callers } from './caller/callers.ts';
import { contractsBy } from './contract/contract-of.ts';
import { CurrentContracts } from './contract/current-contracts.ts';
import { DocumentRegister } from './documents/document-register.ts';
import { createDocumentsEndpoint } from './documents/documents-endpoint.ts';
import { KnownDocuments } from './documents/known-documents.ts';
import { TrustedDocuments } from './documents/trusted-documents.ts';
import { SubgraphHealth } from './health/health.ts';
import { Cors } from './http/cors.ts';
import { createGraphqlEndpoint } from './http/graphql-endpoint.ts';
import { HttpServer } from './http/http-server.ts';
import { Admission } from './limits/admission.ts';
import { CostLimit } from './limits/cost.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { type Log, logToStderr } from './logging/log.ts';
import { type DecisionPointAddress, Narrowings } from './release/narrowings.ts';
import { Release } from './release/release.ts';
import { SubgraphConnection } from './routing/subgraph-connection.ts';
import type { SubgraphLink } from './routing/subgraph-data-source.ts';

export interface SubgraphAddress {
  /** Of its `/graphql`. Its `/health` is expected at the same origin. */
  readonly url: string;
  /** Signs the internal tokens for this subgraph; see `internalTokenKey` of the schema package. */
  readonly key: Uint8Array;
}

export interface GatewayConfig {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Without introspection, suggestions and the index of addresses. */
  readonly production: boolean;
  /** Path of the supergraph file. */
  readonly supergraph: string;
  /** By the name that each has in the supergraph. */
  readonly subgraphs: Readonly<Record<string, SubgraphAddress>>;
  /** Asked before an answer is released that took long; it also tells which applications are registered. */
  readonly decisionPoint: DecisionPointAddress;
  /** Milliseconds between two readings of the register of applications; a quarter of a minute where left out. */
  readonly registerEvery?: number;
  readonly token: TokenTrust;
  /** Whether applications run what they registered and nothing else: in production, where left out. */
  readonly registeredOnly?: boolean;
  /** Where somebody who opens the gateway in a browser is sent: a page for developers. Never in production. */
  readonly explorerUrl?: string | undefined;
  /** Origins of the web pages that may ask from a browser; none where left out. */
  readonly corsOrigins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Milliseconds between saying unhealthy and closing the door. */
  readonly drainMillis?: number;
  readonly log?: Log;
}

export interface RunningGateway {
  /** Origin that it listens on; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Answers what is in flight, then stops. May be called again, to wait for the same end. */
  close(): Promise<void>;
}

/** Starts a gateway. Rejects where the supergraph cannot be read, names an unknown subgraph, or the port is taken. */
export const startGateway = async (config: GatewayConfig): Promise<RunningGateway> => {
  const { host, port, production, supergraph, subgraphs, token, drainMillis = 0, registeredOnly = production, log = logToStderr } = config;
  const limits = { ...defaultLimits, ...config.limits };
  const links = new Map<string, SubgraphLink>();
  for (const [name, { url, key }] of Object.entries(subgraphs))
    links.set(name, { name, key, connection: new SubgraphConnection(url, limits.subgraphMillis) });
  const health = new SubgraphHealth(Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url])));
  const admission = new Admission(limits);
  const admit = (text: string): void => admission.admit(text);
  const { decisionPoint } = config;
  const applications = new Register({
    read: registerOverHttp(decisionPoint.url, serviceTokens(RELEASING_SERVICE, decisionPoint.key)),
    every: config.registerEvery,
    failed: () => log({ level: 'error', event: 'the register of applications cannot be read' }),
  });
  const register = new DocumentRegister(decisionPoint);
  const known = new KnownDocuments({ find: (client, hash) => register.find(client, hash), admit, log });
  const [contracts, cost] = [new CurrentContracts(), new CostLimit(limits.cost)];
  const contractOf = contractsBy(register, contracts);
  const server = await startApollo({ supergraph, links, limits, production, cost, contracts, contractOf, log });
  const callers = new Callers({ tokens: new AccessTokens(token, log), register: applications, log });
  const narrowings = new Narrowings(decisionPoint);
  const graphql = createGraphqlEndpoint({
    server,
    callers,
    documents: new TrustedDocuments({ known, admit, registeredOnly }),
    release: new Release(narrowings, log),
    limits,
  });
  const http = new HttpServer({
    graphql,
    documents: createDocumentsEndpoint({ callers, applications, register, known, contracts, cost, admit }),
    cors: new Cors(config.corsOrigins ?? []),
    health,
    production,
    explorerUrl: config.explorerUrl,
    log,
    drainMillis,
    requestMillis: limits.requestMillis,
  });

  const stopInside = async (): Promise<void> => {
    applications.close();
    await server.stop();
    await Promise.all([
      health.close(),
      narrowings.close(),
      register.close(),
      ...[...links.values()].map(({ connection }) => connection.close()),
    ]);
  };
  let closing: Promise<void> | undefined;
  try {
    await applications.open();
    const url = await http.listen(host, port);
    return { url, close: () => (closing ??= http.close().then(stopInside)) };
  } catch (error) {
    await stopInside();
    throw error;
  }
};
