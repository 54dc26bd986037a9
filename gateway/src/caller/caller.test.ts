import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';
import { identityOf } from '@wijkgraph/schema';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const query = 'query Overview { list { id name plan } }';
const seen = () => world.subgraphs.residents.asked.at(-1);

describe('the purpose', () => {
  test('is the first that the client is registered for, unless it says otherwise', async () => {
    await world.ask(query);
    expect(seen()?.caller.purpose).toBe('SUPPORT');
    await world.ask(query, { headers: { 'wijkgraph-purpose': 'REFERRAL' } });
    expect(seen()?.caller.purpose).toBe('REFERRAL');
  });

  test.each(['OVERSIGHT', 'support', 'NONSENSE', ''])('"%s" is refused when not registered', async purpose => {
    const before = world.timesAsked();
    const { status, errors } = await world.ask(query, { headers: { 'wijkgraph-purpose': purpose } });
    expect([status, errors?.[0]?.extensions]).toEqual([403, { code: 'FORBIDDEN' }]);
    expect(world.timesAsked()).toBe(before);
  });
});

describe('what a subgraph is told', () => {
  test('is who asks, for whom, why and in which operation', async () => {
    await world.ask(query);
    expect(seen()?.caller).toMatchObject({
      subject: 'worker-1',
      client: 'dashboard',
      party: 'team-wielwijk',
      roles: ['WORKER'],
      operation: 'Overview',
    });
    expect(seen()?.caller.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  test('comes from the token, never from a header of the caller', async () => {
    const spoofed = {
      party: 'gemeente',
      'wijkgraph-party': 'gemeente',
      'wijkgraph-resident': '1',
      'wijkgraph-override': 'yes',
      'x-wijkgraph-role': 'TEAM_LEAD',
      'x-forwarded-user': 'mayor',
      cookie: 'session=1',
      'apollo-federation-include-trace': 'ftv1',
    };
    await world.ask(query, { headers: spoofed });
    const allowed = ['host', 'connection', 'content-type', 'content-length', 'accept', 'authorization', 'traceparent'];
    expect(Object.keys(seen()?.headers ?? {}).filter(name => !allowed.includes(name))).toEqual([]);
    expect(seen()?.caller.party).toBe('team-wielwijk');
    expect(seen()?.headers.authorization).not.toContain(await world.provider.token());
  });

  test('is signed for that subgraph alone, once in an operation', async () => {
    const [residents, teams] = [world.subgraphs.residents, world.subgraphs.teams];
    const before = teams.asked.length;
    await world.ask('{ a: list { team { name } } b: residents { edges { node { team { name } } } } }');
    const toTeams = new Set(teams.asked.slice(before).map(({ headers }) => headers.authorization));
    expect(teams.asked.length - before).toBe(2);
    expect(toTeams.size).toBe(1);
    expect(toTeams).not.toContain(residents.asked.at(-1)?.headers.authorization);
  });

  test('is shared between requests only where nobody can change it', () => {
    const identity = identityOf({ sub: 's', client_id: 'c', exp: 2, iat: 1, party: 'p', roles: ['WORKER'], purposes: ['SUPPORT'] });
    for (const shared of [identity, identity?.roles, identity?.scopes, identity?.purposes]) expect(Object.isFrozen(shared)).toBe(true);
  });

  test('is of one caller when two ask the same at once', async () => {
    const who = ['one', 'two', 'three', 'four', 'five'];
    const replies = await Promise.all(who.map(sub => world.ask(query, { as: { claims: { sub } } })));
    replies.forEach(({ data }, index) => {
      const list = data?.list as { plan: string }[];
      for (const { plan } of list) expect(plan).toMatch(new RegExp(`for ${who[index]}$`));
    });
  });
});

describe('the trace', () => {
  test('is continued when its header is well-formed', async () => {
    await world.ask(query, { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } });
    expect(seen()?.caller.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(seen()?.headers.traceparent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
  });

  test.each([
    'nonsense',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    `00-${'4'.repeat(32)}-${'0'.repeat(16)}-01`,
    '00-4-4-4',
  ])('begins anew for "%s"', async traceparent => {
    await world.ask(query, { headers: { traceparent } });
    expect(seen()?.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(seen()?.headers.traceparent).not.toContain(traceparent.slice(3, 35));
  });
});
