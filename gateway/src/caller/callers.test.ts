import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationOf, dashboard } from '../testing/held-register.ts';
import { startWorld, type World } from '../testing/world.ts';

const query = '{ list { id } }';
const EVERY = 40;

let world: World;
beforeAll(async () => {
  world = await startWorld({ registerEvery: EVERY });
});
afterAll(() => world.close());

const ask = (claims: Record<string, unknown>, leaveOut: readonly string[] = []) => world.ask(query, { as: { claims, leaveOut } });
const application = { client_id: 'woonbron-app', sub: 'woonbron-app', party: 'woonbron', roles: [], scope: 'residents:read' };
const seen = () => world.subgraphs.residents.asked.at(-1)?.caller;

describe('an application that is registered', () => {
  test('need not say its party and purposes: its registration does', async () => {
    expect((await ask(application, ['party', 'purposes'])).status).toBe(200);
    expect(seen()).toMatchObject({ client: 'woonbron-app', party: 'woonbron', purpose: 'SUPPORT', roles: [] });
  });

  test('is passed on with the scopes that are registered, out of those of its token', async () => {
    const { register } = world.decisionPoint;
    register.hold(dashboard, { ...applicationOf('woonbron'), scopes: ['residents:read'] });
    await expect
      .poll(async () => (await ask({ ...application, scope: 'residents:read plans:read' })) && seen()?.scopes)
      .toEqual(['residents:read']);
    const { status, errors } = await world.ask('{ list { plan } }', {
      as: { claims: { ...application, scope: 'residents:read plans:read' } },
    });
    expect([status, errors?.[0]?.message]).toEqual([403, 'The scope "plans:read" is missing: Resident.plan needs it.']);
    register.hold(dashboard, applicationOf('woonbron'), applicationOf('mee'));
  });
});

test('the application of people, without any of them, has no party and sees nothing', async () => {
  const { status, errors } = await ask({ client_id: 'dashboard', roles: [] });
  expect([status, errors?.[0]?.message]).toEqual([403, 'The scope "residents:read" is missing: Query.list needs it.']);
  expect((await world.ask('{ me }', { as: { claims: { client_id: 'dashboard', roles: [] } } })).status).toBe(200);
  expect(world.subgraphs.teams.asked.at(-1)?.caller).toMatchObject({ party: 'dashboard', scopes: [] });
});

describe('nobody is let in', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['through an application that is not registered', { ...application, client_id: 'unheard-of' }, []],
    ['through the application of another party', { ...application, party: 'mee' }, []],
    ['with a role, through the application of a party', { ...application, roles: ['WORKER'] }, []],
    ['without a party, through the application of the teams', {}, ['party']],
    ['without a purpose, through the application of the teams', { purposes: [] }, []],
    ['for a purpose that is not registered', { ...application, purposes: ['OVERSIGHT'] }, []],
  ];
  test.each(cases)('%s', async (_, claims, leaveOut) => {
    const before = world.timesAsked();
    const { status, errors, data } = await ask(claims, leaveOut);
    expect([status, errors?.[0]?.extensions, data]).toEqual([403, { code: 'FORBIDDEN' }, undefined]);
    expect(world.timesAsked()).toBe(before);
  });
});

describe('a change of the register', () => {
  test('lets somebody in who was registered a moment ago, and refuses who was revoked', async () => {
    const { register } = world.decisionPoint;
    const asNew = { ...application, client_id: 'new-app' };
    register.hold(dashboard, { ...applicationOf('woonbron'), client: 'new-app' });
    await expect.poll(async () => (await ask(asNew)).status).toBe(200);
    register.hold(dashboard);
    await expect.poll(async () => (await ask(asNew)).status).toBe(403);
    register.hold(dashboard, applicationOf('woonbron'), applicationOf('mee'));
  });

  test('is found without sending the register again and again, nor asking for it with each request', async () => {
    const quiet = await startWorld();
    try {
      for (let asked = 0; asked < 20; asked++) expect((await quiet.ask(query)).status).toBe(200);
      for (let asked = 0; asked < 20; asked++) await quiet.ask(query, { as: { claims: { client_id: `nobody-${asked}` } } });
      expect(quiet.decisionPoint.register.timesRead).toBeLessThanOrEqual(3);
    } finally {
      await quiet.close();
    }
  });
});
