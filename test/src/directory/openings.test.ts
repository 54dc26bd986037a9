import { locations } from '@wijkgraph/sandbox/reference';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';

const held = withFederation([]);
const [wielwijk, crabbehof] = locations;

/** Only the clock of this process is turned: tokens are minted and read by it, and the federation runs in it. */
const at = (moment: string): void => void vi.setSystemTime(moment);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

interface Seen {
  readonly openNow: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly openingExceptions: readonly { readonly id: string; readonly version: number; readonly date: string }[];
}
const seen = async (id = wielwijk?.id): Promise<Seen> => {
  const { data } = await ask<{ locations: (Seen & { id: string })[] }>(
    held.federation,
    'host-wielwijk',
    '{ locations { id openNow opensAt closesAt openingExceptions { id version date } } }',
  );
  const { id: _, ...location } = data.locations.find(found => found.id === id) as Seen & { id: string };
  return location;
};
const teamsOpen = async (): Promise<number> =>
  (await ask<{ openNow: object[] }>(held.federation, 'host-wielwijk', '{ openNow { id } }')).data.openNow.length;

const set = (given: Readonly<Record<string, unknown>>, by: 'lead-wielwijk' | 'worker-wielwijk' = 'lead-wielwijk') =>
  ask<{ setOpeningException: object | null }>(
    held.federation,
    by,
    `mutation ($input: SetOpeningExceptionInput!) { setOpeningException(input: $input) {
       version location { openNow } changes { step worker { name } party { id } values { name was became } } } }`,
    { variables: { input: { locationId: wielwijk?.id, reason: 'Verhuizing', ...given } } },
  );
const remove = (id: string | undefined, expectedVersion: number) =>
  ask(
    held.federation,
    'lead-wielwijk',
    'mutation ($input: RemoveOpeningExceptionInput!) { removeOpeningException(input: $input) { openNow openingExceptions { id } } }',
    { variables: { input: { id, expectedVersion } } },
  );
const codes = (answer: { errors: readonly { extensions: object }[] | undefined }) => answer.errors?.map(({ extensions }) => extensions);

describe('to the minute, by the clocks of Amsterdam', () => {
  test.each([
    ['before clocks go forward', '2027-03-26T07:59:59Z', '2027-03-26T08:00:00Z', '2027-03-26T14:59:59Z', '2027-03-26T15:00:00Z'],
    ['after clocks went forward', '2027-03-30T06:59:59Z', '2027-03-30T07:00:00Z', '2027-03-30T13:59:59Z', '2027-03-30T14:00:00Z'],
    ['after clocks went back', '2027-11-01T07:59:59Z', '2027-11-01T08:00:00Z', '2027-11-01T14:59:59Z', '2027-11-01T15:00:00Z'],
  ])('%s', async (_, early, opening, late, closing) => {
    const open: boolean[] = [];
    for (const moment of [early, opening, late, closing]) {
      at(moment);
      open.push((await seen()).openNow);
      expect(await teamsOpen()).toBe(open.at(-1) ? 5 : 0);
    }
    expect(open).toEqual([false, true, true, false]);
  });

  test('the evening before the clocks and Easter, it tells that it opens on Tuesday at nine in summer time', async () => {
    at('2027-03-26T18:00:00Z');
    expect(await seen()).toEqual({ openNow: false, closesAt: null, opensAt: '2027-03-30T07:00:00.000Z', openingExceptions: [] });
  });

  test('while it is open it tells when it closes, and when it opens after that', async () => {
    at('2026-10-23T12:00:00Z');
    expect(await seen()).toMatchObject({ openNow: true, closesAt: '2026-10-23T14:00:00.000Z', opensAt: '2026-10-26T08:00:00.000Z' });
  });
});

describe('on a public holiday', () => {
  test.each([
    ["New Year's Day", '2027-01-01'],
    ['Easter Monday', '2027-03-29'],
    ["King's Day", '2027-04-27'],
    ['Ascension Day', '2027-05-06'],
    ['Whit Monday', '2027-05-17'],
    ['Boxing Day', '2028-12-26'],
  ])('nobody is received: %s', async (_, date) => {
    at(`${date}T10:00:00Z`);
    expect(await teamsOpen()).toBe(0);
  });

  test("King's Day is a day early where it would be a Sunday, and the Monday after is as usual", async () => {
    at('2031-04-28T10:00:00Z');
    expect(await teamsOpen()).toBe(5);
    const { data } = await ask<{ publicHolidays: { date: string; name: string }[] }>(
      held.federation,
      'woonbron',
      '{ publicHolidays { date name source } }',
    );
    expect(data.publicHolidays.filter(({ name }) => name === 'Koningsdag').map(({ date }) => date)).toContain('2031-04-26');
  });

  test('a location that says so is open all the same', async () => {
    at('2027-04-27T10:00:00Z');
    expect((await set({ date: '2027-04-27', opens: '11:00', closes: '13:00', reason: 'Oranjefeest' })).errors).toBeUndefined();
    expect(await seen()).toMatchObject({ openNow: true, closesAt: '2027-04-27T11:00:00.000Z' });
    expect((await seen(crabbehof?.id)).openNow).toBe(false);
  });
});

describe('a day that is otherwise', () => {
  test('closes the location at once, tells the next opening, and who said so; and is taken back', async () => {
    at('2027-07-14T10:00:00Z');
    expect((await seen()).openNow).toBe(true);
    const closed = await set({ date: '2027-07-14' });
    expect(closed.errors).toBeUndefined();
    expect(closed.data.setOpeningException).toMatchObject({
      version: 1,
      location: { openNow: false },
      changes: [
        {
          step: 'ADDED',
          party: { id: 'team-wielwijk' },
          values: [
            { name: 'date', was: null, became: '2027-07-14' },
            { name: 'reason', was: null, became: 'Verhuizing' },
          ],
        },
      ],
    });
    const now = await seen();
    expect(now).toMatchObject({ openNow: false, closesAt: null, opensAt: '2027-07-15T07:00:00.000Z' });
    expect((await seen(crabbehof?.id)).openNow).toBe(true);

    const [exception] = now.openingExceptions;
    expect((await remove(exception?.id, 1)).data).toEqual({ removeOpeningException: { openNow: true, openingExceptions: [] } });
    expect(codes(await remove(exception?.id, 1))).toEqual([{ code: 'NOT_FOUND' }]);
    expect(
      await rowsOf(held.federation, 'teams', 'select step from directory_change where record_id = ? order by id', [exception?.id]),
    ).toEqual([{ step: 'ADDED' }, { step: 'REMOVED' }]);
  });

  test('is said once by whoever is first: a second who read nothing of it is told, and nothing is lost', async () => {
    at('2027-07-14T10:00:00Z');
    const date = '2027-07-20';
    const answers = await Promise.all(['09:00', '10:00', '11:00'].map(opens => set({ date, opens, closes: '12:00' })));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors)) expect(codes(answer)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(codes(await set({ date, opens: '13:00', closes: '14:00', expectedVersion: 7 }))).toEqual([
      { code: 'CONFLICT', currentVersion: 1 },
    ]);
    const again = await set({ date, opens: '13:00', closes: '14:00', expectedVersion: 1 });
    expect(again.data.setOpeningException).toMatchObject({ version: 2, changes: [{ step: 'ADDED' }, { step: 'CHANGED' }] });
  });

  test('is said by the lead of the team that keeps the location, and by nobody else', async () => {
    at('2027-07-14T10:00:00Z');
    expect(codes(await set({ date: '2027-07-14' }, 'worker-wielwijk'))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(codes(await set({ date: '2027-07-14', locationId: crabbehof?.id }))).toEqual([{ code: 'FORBIDDEN' }]);
    expect((await seen()).openNow).toBe(true);
  });
});

test('at a school and a community centre the team is found at its hours, and not on a public holiday', async () => {
  await rowsOf(
    held.federation,
    'teams',
    `insert into presence (id, team_id, location_name, kind, weekday, present_from, present_to, valid_from, valid_to) values
      (gen_random_uuid(), 'team-wielwijk', 'Basisschool (voorbeeld)', 'SCHOOL', 2, '08:30', '10:30', '2026-09-01', '2027-07-16'),
      (gen_random_uuid(), 'team-wielwijk', 'Buurthuis (voorbeeld)', 'COMMUNITY_CENTRE', 2, '08:30', '10:30', '2027-07-17', null)`,
  );
  const found = async (moment: string) => {
    at(moment);
    const { data } = await ask<{ team: { presentNow: { kind: string }[]; presences: { kind: string }[] } }>(
      held.federation,
      'host-wielwijk',
      '{ team(id: "team-wielwijk") { presentNow { kind } presences { kind } } }',
    );
    return [data.team.presentNow.map(({ kind }) => kind), data.team.presences.map(({ kind }) => kind)];
  };
  expect(await found('2027-03-23T07:30:00Z')).toEqual([['SCHOOL'], ['SCHOOL']]);
  expect(await found('2027-03-30T06:29:59Z')).toEqual([[], ['SCHOOL']]);
  expect(await found('2027-03-30T06:30:00Z')).toEqual([['SCHOOL'], ['SCHOOL']]);
  expect(await found('2027-04-27T07:00:00Z')).toEqual([[], ['SCHOOL']]);
  expect(await found('2027-07-20T07:00:00Z')).toEqual([['COMMUNITY_CENTRE'], ['COMMUNITY_CENTRE']]);
});

test('the record of changes is only ever added to', async () => {
  for (const statement of ['update directory_change set party_id = null', 'delete from directory_change', 'truncate directory_change'])
    await expect(rowsOf(held.federation, 'teams', statement)).rejects.toThrow(/permission denied for table/);
});
