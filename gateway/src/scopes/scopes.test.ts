import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const forbidden = async (query: string, claims: Record<string, unknown>, variables?: Record<string, unknown>): Promise<string> => {
  const before = world.timesAsked();
  const { status, errors, data } = await world.ask(query, { as: { claims }, ...(variables && { variables }) });
  expect(status).toBe(403);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  expect(world.timesAsked()).toBe(before);
  return errors?.[0]?.message ?? '';
};

describe('a missing scope is named, with the field that needs it', () => {
  const paths: [string, string][] = [
    ['directly', '{ list { plan } }'],
    ['under an alias', '{ list { id: plan } }'],
    ['in a named fragment', 'query { list { ...P } } fragment P on Resident { plan }'],
    ['in an inline fragment', '{ list { ... on Resident { plan } } }'],
    ['below a condition that may be off', 'query ($on: Boolean = false) { list { plan @include(if: $on) } }'],
    ['along a reverse edge', '{ teams { residents { plan } } }'],
  ];
  test.each(paths)('%s', async (_, query) => {
    expect(await forbidden(query, { scope: 'residents:read directory:read' })).toBe(
      'The scope "plans:read" is missing: Resident.plan needs it.',
    );
  });

  test('at the root, and for a mutation', async () => {
    expect(await forbidden('{ list { id } }', { scope: 'directory:read' })).toContain('"residents:read" is missing: Query.list');
    const rename = 'mutation ($id: ID!) { rename(id: $id, name: "x") { id } }';
    expect(await forbidden(rename, { scope: 'residents:read' }, { id: '1' })).toContain('"residents:write" is missing: Mutation.rename');
  });

  test('only for the operation that runs, out of several in a document', async () => {
    const query = 'query A { list { id } } query B { list { plan } }';
    const as = { claims: { scope: 'residents:read' } };
    expect((await world.ask(query, { operationName: 'A', as })).status).toBe(200);
    expect((await world.ask(query, { operationName: 'B', as })).status).toBe(403);
  });

  test('for each caller anew, though the document is read once', async () => {
    const query = '{ list { id plan } }';
    expect((await world.ask(query)).status).toBe(200);
    await forbidden(query, { scope: 'residents:read' });
    expect((await world.ask(query)).status).toBe(200);
  });
});

describe('a role', () => {
  const partner = { client_id: 'woonbron-app', party: 'woonbron', roles: [] };

  test('that a field is open to may ask it', async () => {
    expect((await world.ask('{ forStaff }')).data).toEqual({ forStaff: 'staff' });
    expect((await world.ask('{ forPartners }', { as: { claims: partner } })).data).toEqual({ forPartners: 'partners' });
  });

  test('that it is not open to may not, and no role at all is a partner', async () => {
    expect(await forbidden('{ forStaff }', { roles: ['HOST'] })).toBe('Query.forStaff is open to WORKER, TEAM_LEAD only.');
    await forbidden('{ forStaff }', partner);
    await forbidden('{ forPartners }', { roles: ['WORKER'] });
  });
});
