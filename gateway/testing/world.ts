import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import composition from '@apollo/composition';
import { maskOf } from '@wijkgraph/schema';
import { GraphQLError, parse } from 'graphql';
import { type GatewayConfig, type LogEntry, startGateway } from '../src/index.ts';
import { AUDIENCE, ISSUER, startIdentityProvider, type TokenChoices } from './identity-provider.ts';
import { type FakeSubgraph, startSubgraph, type SubgraphContext } from './subgraph.ts';

const residentsSdl = /* GraphQL */ `
  type Query {
    resident(id: ID! @notPersonal): Resident @scope(allOf: ["residents:read"]) @notPersonal
    residents(first: Int @notPersonal): ResidentConnection @scope(allOf: ["residents:read"]) @notPersonal
    list: [Resident] @scope(allOf: ["residents:read"]) @notPersonal
    fails(code: String @notPersonal, say: String @notPersonal): String @scope(allOf: ["residents:read"]) @notPersonal
    forStaff: String @scope(allOf: ["residents:read"]) @role(anyOf: ["WORKER", "TEAM_LEAD"]) @notPersonal
    forPartners: String @scope(allOf: ["residents:read"]) @role(anyOf: ["PARTNER"]) @notPersonal
    exact: Int! @scope(allOf: ["residents:read"]) @notPersonal
  }
  type Mutation {
    rename(id: ID! @notPersonal, name: String! @personal(category: "IDENTITY")): Resident @scope(allOf: ["residents:write"]) @notPersonal
    openDoors: String @scope(allOf: ["directory:read"]) @notPersonal
    touch: String @scope(allOf: ["residents:read"]) @notPersonal
  }
  type ResidentConnection {
    edges: [ResidentEdge] @notPersonal
  }
  type ResidentEdge {
    node: Resident @notPersonal
  }
  type Resident @key(fields: "id") @personalDataOf {
    id: ID! @notPersonal
    name: String @personal(category: "IDENTITY")
    team: Team @notPersonal
  }
  type Team @key(fields: "id", resolvable: false) {
    id: ID! @notPersonal
  }
`;

const plansSdl = /* GraphQL */ `
  type Resident @key(fields: "id") {
    id: ID! @notPersonal
    plan: String @personal(category: "PLAN") @scope(allOf: ["plans:read"])
    others: [Resident] @notPersonal
  }
`;

const teamsSdl = /* GraphQL */ `
  enum Colour {
    PURPLE
    ORANGE
  }
  type Query {
    teams(first: Int @notPersonal): [Team] @scope(allOf: ["directory:read"]) @notPersonal
    painted(colour: Colour @notPersonal): [Team] @scope(allOf: ["directory:read"]) @notPersonal
    me: String @notPersonal
  }
  type Team @key(fields: "id") {
    id: ID! @notPersonal
    name: String @notPersonal
    busy: String @notPersonal @scope(allOf: ["statistics:read"])
    residents: [Resident] @notPersonal
  }
  type Resident @key(fields: "id", resolvable: false) {
    id: ID! @notPersonal
  }
`;

const names: Record<string, string> = { '1': 'Ans', '2': 'Bram', '3': 'Cor' };
const residentOf = (id: string) => ({ id, name: names[id], team: { id: 'team-wielwijk' } });
const everybody = () => Object.keys(names).map(residentOf);

const startSubgraphs = async () => ({
  residents: await startSubgraph('residents', residentsSdl, {
    Query: {
      resident: (_: unknown, { id }: { id: string }) => (names[id] ? residentOf(id) : null),
      residents: () => ({ edges: everybody().map(node => ({ node })) }),
      list: everybody,
      fails: (_: unknown, { code, say }: { code: string; say: string }) => {
        throw new GraphQLError(say, { extensions: { code, exception: { stacktrace: ['at secret.ts'] }, sql: 'select 1' } });
      },
      forStaff: () => 'staff',
      forPartners: () => 'partners',
      exact: () => null,
    },
    Mutation: { rename: (_: unknown, { id }: { id: string }) => residentOf(id), touch: () => 'touched', openDoors: () => 'open' },
    Resident: {
      __resolveReference: ({ id }: { id: string }) => residentOf(id),
      name: ({ id, name }: { id: string; name: string }, _: unknown, context: SubgraphContext) => {
        if (context.caller.party !== 'woonbron') return name;
        context.withheld[id] = maskOf('IDENTITY');
        return null;
      },
    },
  }),
  'support-plans': await startSubgraph('support-plans', plansSdl, {
    Resident: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      plan: ({ id }: { id: string }, _: unknown, context: SubgraphContext) => {
        if (context.caller.party !== 'woonbron') return `plan of ${id} for ${context.caller.subject}`;
        context.withheld[id] = maskOf('PLAN');
        return null;
      },
      others: () => everybody().map(({ id }) => ({ id })),
    },
  }),
  teams: await startSubgraph('teams', teamsSdl, {
    Query: { teams: () => [{ id: 'team-wielwijk' }], painted: () => [], me: () => 'you' },
    Team: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      name: ({ id }: { id: string }) => {
        if (id === 'broken') throw new GraphQLError('no such team', { extensions: { code: 'NOT_FOUND' } });
        return 'Wielwijk';
      },
      busy: () => 'very',
      residents: () => [{ id: '1' }],
    },
  }),
});

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
export const startWorld = async (choices: Partial<GatewayConfig> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'wijkgraph-gateway-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const provider = await startIdentityProvider();
  const subgraphs = await startSubgraphs();
  const all: readonly FakeSubgraph[] = Object.values(subgraphs);
  await writeFile(supergraph, composeSupergraph(all));
  const logged: LogEntry[] = [];
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    production: true,
    supergraph,
    subgraphs: Object.fromEntries(all.map(({ name, url, key }) => [name, { url, key }])),
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
    supergraph,
    logged,
    ask,
    fetchGraphql,
    timesAsked: () => all.reduce((sum, { asked }) => sum + asked.length, 0),
    close: async () => {
      await gateway.close();
      await Promise.all([...all.map(({ stop }) => stop()), provider.close()]);
      await rm(folder, { recursive: true });
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;
