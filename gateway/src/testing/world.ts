import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import composition from '@apollo/composition';
import type { Registration } from '@wijkgraph/schema';
import { parse } from 'graphql';
import { type GatewayConfig, type LogEntry, startGateway } from '../index.ts';
import { AUDIENCE, ISSUER, startIdentityProvider, type TokenChoices } from './identity-provider.ts';
import { startDecisionPoint } from './decision-point.ts';
import type { FakeSubgraph } from './subgraph.ts';
import { startSubgraphs } from './subgraphs.ts';

export const composeSupergraph = (subgraphs: readonly FakeSubgraph[], addition = ''): string => {
  const { supergraphSdl, errors } = composition.composeServices(
    subgraphs.map(({ name, sdl, url }, index) => ({ name, url, typeDefs: parse(index === 0 ? sdl + addition : sdl) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
};

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

export interface AskChoices {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
  /** Null sends none. */
  readonly token?: string | null;
  readonly as?: TokenChoices;
}

/** The gateway over real HTTP between an identity provider and three subgraphs. */
export const startWorld = async (choices: Partial<GatewayConfig> = {}, registered?: readonly Registration[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'wijkgraph-gateway-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const provider = await startIdentityProvider();
  const subgraphs = await startSubgraphs();
  const decisionPoint = await startDecisionPoint();
  if (registered) decisionPoint.register.hold(...registered);
  const all: readonly FakeSubgraph[] = Object.values(subgraphs);
  await writeFile(supergraph, composeSupergraph(all));
  const logged: LogEntry[] = [];
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    production: true,
    registeredOnly: false,
    supergraph,
    subgraphs: Object.fromEntries(all.map(({ name, url, key }) => [name, { url, key }])),
    decisionPoint: { url: decisionPoint.url, key: decisionPoint.key },
    token: { issuer: ISSUER, audience: AUDIENCE, jwksUrl: provider.jwksUrl, algorithms: ['ES256'] },
    log: entry => logged.push(entry),
    ...choices,
  });

  const fetchGraphql = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(gateway.url + path, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      ...(JSON.parse(text) as Pick<Reply, 'data' | 'errors' | 'extensions'>),
    };
  };
  const ask = async (query: string, { variables, operationName, headers, token, as }: AskChoices = {}): Promise<Reply> => {
    const bearer = token === null ? {} : { authorization: `Bearer ${token ?? (await provider.token(as))}` };
    const body = JSON.stringify({ query, variables, operationName });
    return fetchGraphql('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...bearer, ...headers }, body });
  };

  return {
    gateway,
    provider,
    subgraphs,
    decisionPoint,
    supergraph,
    logged,
    ask,
    fetchGraphql,
    timesAsked: () => all.reduce((sum, { asked }) => sum + asked.length, 0),
    close: async () => {
      await gateway.close();
      await Promise.all([...all.map(({ stop }) => stop()), decisionPoint.stop(), provider.close()]);
      await rm(folder, { recursive: true });
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;
