import { type Persona, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const DAY = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY);
const [LONGEST, NEAR] = [1826, 42];

const ending = (number: number, team: string, days: number) =>
  aResident(number)
    .in(team, team === 'team-oost' ? 'WK050509' : 'WK050507')
    .sharing('IDENTITY')
    .with('mee', { until: inDays(days) });

const held = withFederation([
  aResident(1).in('team-wielwijk'),
  ...[30, 10, 20].map((days, index) => ending(2 + index, 'team-wielwijk', days)),
  ending(5, 'team-wielwijk', NEAR + 1),
  ending(6, 'team-wielwijk', -1),
  ending(7, 'team-oost', 15),
  aResident(8)
    .in('team-wielwijk')
    .sharing('IDENTITY')
    .with('mee', { until: inDays(5), withdrawn: true }),
]);
const signedIn = (number: number): Persona => ({ ...personas.resident, subject: residentId(number), resident: residentId(number) });

const record = async (line: object) => {
  const input = {
    residentId: residentId(1),
    granteeId: 'woonbron',
    action: 'SHARE',
    provisions: [{ categories: ['HOUSING'], purposes: ['SUPPORT'], ...line }],
  };
  const { data, errors } = await ask<{ it: { id: string; validUntil: string; provisions: { validUntil: string }[] } | null }>(
    held.federation,
    'worker-wielwijk',
    'mutation ($input: RecordConsentInput!) { it: recordConsent(input: $input) { id validUntil provisions { validUntil } } }',
    { variables: { input } },
  );
  if (data.it)
    await ask(held.federation, 'worker-wielwijk', 'mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }', {
      variables: { id: data.it.id },
    });
  return { ends: data.it && [data.it.validUntil, ...data.it.provisions.map(({ validUntil }) => validUntil)], error: errors?.[0] };
};

describe('a consent', () => {
  test('ends by itself where nobody said when, as late as a consent can, reckoned from its beginning', async () => {
    for (const from of [undefined, inDays(10)]) {
      const { ends } = await record({ from });
      for (const end of ends ?? ['never'])
        expect(Math.abs(Date.parse(end) - (from?.getTime() ?? Date.now()) - LONGEST * DAY)).toBeLessThan(60_000);
    }
  });

  test('ends when the resident said, where that is sooner', async () => {
    const until = inDays(100).toISOString();
    expect((await record({ until })).ends).toEqual([until, until]);
  });

  test('lasts no longer than a consent can: whoever writes down a later end is told', async () => {
    const { ends, error } = await record({ until: inDays(LONGEST + 1) });
    expect([ends, error?.extensions.code, error?.message]).toEqual([
      null,
      'BAD_USER_INPUT',
      'A consent lasts 1826 days at most. Let it end sooner, and ask again by then.',
    ]);
  });
});

describe('the consents whose end is near', () => {
  const expiring = async (by: Persona, first = 10, after: string | null = null) => {
    const query = `query ($first: Int, $after: String) { consentsExpiring(first: $first, after: $after) {
      edges { node { resident { id } } } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await ask<{
      consentsExpiring: {
        edges: { node: { resident: { id: string } } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(held.federation, by, query, { variables: { first, after } });
    const { edges, pageInfo } = data.consentsExpiring;
    return { of: edges.map(({ node }) => Number.parseInt(node.resident.id.slice(-12), 16)), ...pageInfo };
  };

  test.each([
    ['a team, of its own residents', personas['worker-wielwijk'], [3, 4, 2]],
    ['another team, of its own', personas['worker-oost'], [7]],
    ['a resident, their own', signedIn(4), [4]],
    ['a partner, that were given to it', personas.mee, [3, 7, 4, 2]],
    ['no other partner', personas.careyn, []],
  ])('are listed to %s, the next to end first', async (_whom, by, of) => {
    expect(await expiring(by)).toMatchObject({ of, hasNextPage: false });
  });

  test('are decided before they are counted or paged', async () => {
    const one = await expiring(personas['worker-wielwijk'], 2);
    expect(one).toMatchObject({ of: [3, 4], hasNextPage: true });
    expect(await expiring(personas['worker-wielwijk'], 2, one.endCursor)).toMatchObject({ of: [2], hasNextPage: false });
  });
});
