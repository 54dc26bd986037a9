import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ production: false });
});
afterAll(() => world.close());

const seenBy = async (claims: object): Promise<string> => {
  const { data } = await world.ask(getIntrospectionQuery(), { as: { claims: { ...claims } } });
  return printSchema(buildClientSchema(data as unknown as IntrospectionQuery));
};
const partner = (scope: string) => ({ client_id: 'woonbron-app', sub: 'woonbron-app', party: 'woonbron', roles: [], scope });

describe('introspection', () => {
  test('shows each caller what that caller can ever see, and no more', async () => {
    const [staff, other] = [await seenBy({ client_id: 'dashboard' }), await seenBy(partner('directory:read residents:read'))];
    expect(staff).toContain('forStaff');
    expect(staff).toContain('plan: String');
    expect(other).toContain('forPartners');
    for (const hidden of ['forStaff', 'plan: String', 'busy', 'Mutation {\n  rename']) expect(other).not.toContain(hidden);
  });

  test('shows what the scopes of the token leave, with the same token as for data', async () => {
    const directory = await seenBy(partner('directory:read'));
    expect(directory).toContain('teams');
    for (const hidden of ['ResidentConnection', 'forPartners', 'fails(']) expect(directory).not.toContain(hidden);
  });

  test('answers one type by name, with variables and beside __typename', async () => {
    const query = 'query ($name: String!) { __typename __type(name: $name) { fields { name } } }';
    const as = { claims: partner('directory:read') };
    expect((await world.ask(query, { variables: { name: 'Team' }, as })).data).toEqual({
      __typename: 'Query',
      __type: { fields: [{ name: 'id' }, { name: 'name' }, { name: 'residents' }] },
    });
    expect((await world.ask(query, { variables: { name: 'ResidentConnection' }, as })).data).toMatchObject({ __type: null });
  });

  test('is asked by itself, so that an answer is either data or schema', async () => {
    const { status, errors } = await world.ask('{ me __schema { queryType { name } } }');
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });

  test('of who may ask nothing at all is refused', async () => {
    expect((await world.ask('{ __schema { queryType { name } } }', { as: { claims: partner('statistics:read') } })).status).toBeLessThan(
      404,
    );
  });
});
