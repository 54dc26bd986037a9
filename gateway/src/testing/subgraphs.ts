import { maskOf } from '@wijkgraph/schema';
import { GraphQLError } from 'graphql';
import { startSubgraph, type SubgraphContext } from './subgraph.ts';

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

/** Three small domains, with every kind of declaration that the gateway reads. */
export const startSubgraphs = async () => ({
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
