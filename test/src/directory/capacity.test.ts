import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { CapacityLine } from '@wijkgraph/teams';
import { capacityLines } from '@wijkgraph/sandbox/reference';

const held = withFederation([], {}, sowing => sowing.teams.add(CapacityLine, ...capacityLines.map(row => ({ ...row }))));

interface Line {
  readonly id: string;
  readonly version: number;
  readonly fte: number | null;
  readonly amount: number | null;
  readonly from: string;
  readonly to: string | null;
}
const linesOf = async (team: string): Promise<readonly Line[]> =>
  (
    await ask<{ team: { capacity: Line[] } }>(
      held.federation,
      'policy-adviser',
      'query ($id: ID!) { team(id: $id) { capacity { id version fte amount from to source team { id } changes { step values { name was became } worker { name } } } } }',
      { variables: { id: team } },
    )
  ).data.team.capacity;
const set = (
  input: Readonly<Record<string, unknown>>,
  by: 'lead-wielwijk' | 'policy-adviser' | 'worker-wielwijk' | 'woonbron' = 'lead-wielwijk',
) =>
  ask<{ setCapacity: Line | null }>(
    held.federation,
    by,
    'mutation ($input: SetCapacityInput!) { setCapacity(input: $input) { id version fte amount from to } }',
    { variables: { input } },
  );
const codes = (answer: { errors: readonly { extensions: object }[] | undefined }) => answer.errors?.map(({ extensions }) => extensions);
const line = { teamId: 'team-wielwijk', fte: 4.78, from: '2026-01-01', source: 'Raadsbesluit (test)' };

test('what the council added can be read back: 5 FTE in 2018 and 2019, 425 thousand euro in 2020 and 2021, then nothing', async () => {
  const own = await linesOf('team-oost');
  expect(own.map(({ fte, amount, from, to }) => [fte, amount, from, to])).toEqual([
    [5, null, '2018-01-01', '2018-12-31'],
    [5, null, '2019-01-01', '2019-12-31'],
    [null, 425_000, '2020-01-01', '2020-12-31'],
    [null, 425_000, '2021-01-01', '2021-12-31'],
    [null, 0, '2022-01-01', null],
  ]);
});

test('a team lead sets a line of the own team and changes it; who did, when and what, stays on record', async () => {
  const { data } = await set(line);
  const id = data.setCapacity?.id;
  expect(data.setCapacity).toMatchObject({ version: 1, fte: 4.78, amount: null, to: null });
  expect((await set({ ...line, id, expectedVersion: 1, fte: 5.25, to: '2026-12-31' })).data.setCapacity).toMatchObject({
    version: 2,
    fte: 5.25,
  });
  expect((await linesOf('team-wielwijk')).find(found => found.id === id)).toMatchObject({
    fte: 5.25,
    changes: [
      { step: 'ADDED' },
      {
        step: 'CHANGED',
        values: [
          { name: 'fte', was: '4.78', became: '5.25' },
          { name: 'to', was: null, became: '2026-12-31' },
        ],
      },
    ],
  });
  expect((await linesOf('team-oost')).some(found => found.id === id)).toBe(false);
});

test('of two who change the same line at once one is told, and nothing is lost', async () => {
  const { data } = await set(line);
  const id = data.setCapacity?.id;
  const answers = await Promise.all([6, 7, 8].map(fte => set({ ...line, id, expectedVersion: 1, fte })));
  const [written] = answers.filter(({ errors }) => errors === undefined);
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  for (const answer of answers.filter(({ errors }) => errors)) expect(codes(answer)).toEqual([{ code: 'CONFLICT', currentVersion: 2 }]);
  expect((await linesOf('team-wielwijk')).find(found => found.id === id)?.fte).toBe(written?.data.setCapacity?.fte);
});

describe('whose capacity it is', () => {
  test('a policy adviser sets that of any team, and of all together', async () => {
    expect((await set({ ...line, teamId: 'team-oost' }, 'policy-adviser')).errors).toBeUndefined();
    expect((await set({ ...line, teamId: null, fte: null, amount: 10_000 }, 'policy-adviser')).data.setCapacity).toMatchObject({
      amount: 10_000,
    });
  });

  test('a team lead sets that of the own team alone', async () => {
    expect(codes(await set({ ...line, teamId: 'team-oost' }))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(codes(await set({ ...line, teamId: null }))).toEqual([{ code: 'FORBIDDEN' }]);
    const [theirs] = await linesOf('team-crabbehof');
    expect(codes(await set({ ...line, teamId: null, id: theirs?.id, expectedVersion: 1 }))).toEqual([{ code: 'FORBIDDEN' }]);
  });

  test('nobody else sets any', async () => {
    for (const by of ['worker-wielwijk', 'woonbron'] as const) expect(codes(await set(line, by))).toEqual([{ code: 'FORBIDDEN' }]);
  });
});
