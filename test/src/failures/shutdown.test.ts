import { setTimeout as delay } from 'node:timers/promises';
import { mintInternalToken } from '@wijkgraph/schema';
import { Pool } from 'undici';
import { expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const held = withFederation([aResident(1).in('team-wielwijk').sharing('IDENTITY').with('woonbron')]);

const CLIENTS = 24;
/** What a client meets at a door that is closed: its request was never taken in. */
const TURNED_AWAY = 'ECONNREFUSED';

const body = JSON.stringify({
  query: 'query Person($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { firstName } } }',
  variables: { representations: [{ __typename: 'Resident', id: residentId(1) }] },
});

/** Asks over kept-open connections until the door is closed; what each request came to. */
const askUntilClosed = async (url: string, headers: Record<string, string>): Promise<string[]> => {
  const client = new Pool(url, { connections: 1, pipelining: 1 });
  const outcomes: string[] = [];
  try {
    while (outcomes.at(-1) !== TURNED_AWAY) {
      const response = await client.request({ path: '/graphql', method: 'POST', headers, body });
      const answer = (await response.body.json()) as { data?: { _entities: [{ firstName: string }] } };
      outcomes.push(answer.data?._entities[0].firstName ?? JSON.stringify(answer));
    }
  } catch (reason) {
    outcomes.push(String((reason as NodeJS.ErrnoException).code));
  }
  await client.close();
  return outcomes;
};

test('a subgraph that is stopped under load answers every request that it took in, and is gone within a second or two', async () => {
  const { federation } = held;
  const residents = federation.subgraphs.get('residents');
  const key = federation.internalKeys.get('residents');
  if (!residents || !key) throw new Error('The subgraph does not run');
  const caller = {
    subject: 'woonbron-app',
    client: 'woonbron-app',
    party: 'woonbron',
    roles: [],
    scopes: ['residents:read'],
    purpose: 'SUPPORT',
    traceId: '0'.repeat(32),
    operation: 'Person',
  } as const;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${mintInternalToken(caller, 'residents', key)}` };
  const load = Array.from({ length: CLIENTS }, () => askUntilClosed(residents.url, headers));
  await delay(500);
  const told = performance.now();
  await residents.close();
  expect(performance.now() - told).toBeLessThan(3_000);
  const outcomes = (await Promise.all(load)).flat();
  expect(outcomes.length).toBeGreaterThan(CLIENTS * 3);
  expect(new Set(outcomes)).toEqual(new Set(['Resident1', TURNED_AWAY]));
  expect(outcomes.filter(outcome => outcome === TURNED_AWAY)).toHaveLength(CLIENTS);
});
