import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { ACCESS_DIRECTIVES, type Caller, linkHead, verifyInternalToken } from '@wijkgraph/schema';
import { type DocumentNode, execute, parse, validate } from 'graphql';

export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly caller: Caller;
}

type Module = Exclude<Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number], DocumentNode>;
type Resolvers = NonNullable<Module['resolvers']>;

export interface SubgraphContext {
  readonly caller: Caller;
  /** Reported as `extensions.withheld` of the answer. */
  readonly withheld: Record<string, unknown>;
}

interface State {
  misbehave?: Misbehaviour | undefined;
  healthy: boolean;
  /** Reported as `extensions.asOf` of the answer. */
  asOf?: unknown;
  /** Milliseconds before it answers. */
  takes: number;
}

export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

/** A subgraph over real HTTP that records what it is asked, and can be told to misbehave. */
export const startSubgraph = async (name: string, body: string, resolvers: Resolvers, imports: readonly string[] = ['@key']) => {
  const sdl = `${linkHead(imports)}\n${ACCESS_DIRECTIVES}\n${body}`;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const key = randomBytes(32);
  const asked: Asked[] = [];
  const state: State = { healthy: true, takes: 0 };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/health') {
      response.writeHead(state.healthy ? 200 : 503).end();
      return;
    }
    if (state.misbehave) return state.misbehave(request, response);
    const { query, variables } = JSON.parse(await textOf(request)) as Pick<Asked, 'query' | 'variables'>;
    const caller = await verifyInternalToken((request.headers.authorization ?? '').slice('Bearer '.length), name, key);
    asked.push({ headers: request.headers, query, variables, caller });
    if (state.takes > 0) await delay(state.takes);
    const document = parse(query);
    const errors = validate(schema, document);
    const context: SubgraphContext = { caller, withheld: {} };
    const result = errors.length > 0 ? { errors } : await execute({ schema, document, variableValues: variables, contextValue: context });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ...result, extensions: { withheld: context.withheld, asOf: state.asOf } }));
  };
  const create = () => createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  let server = create();
  const listen = (port: number) => new Promise<void>(resolve => void server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  return {
    name,
    sdl,
    key,
    asked,
    state,
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    stop,
    restart: async () => {
      server = create();
      await listen(port);
    },
  };
};

export type FakeSubgraph = Awaited<ReturnType<typeof startSubgraph>>;
