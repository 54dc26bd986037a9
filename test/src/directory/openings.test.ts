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

type Answer = Awaited<ReturnType<typeof remove>> & { readonly data: { readonly it: Record<string, unknown> | null } };
const doing = (
  name: string,
  input: Readonly<Record<string, unknown>>,
  by: 'lead-wielwijk' | 'worker-wielwijk' | 'policy-adviser' = 'lead-wielwijk',
) =>
  ask<{ it: Record<string, unknown> | null }>(
    held.federation,
    by,
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { it: ${name}(input: $input) { id version changes { step party { id } } } }`,
    { variables: { input } },
  ) as Promise<Answer>;
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('the week of a location', () => {
  const saturday = { locationId: wielwijk?.id, weekday: 6, opens: '10:00', closes: '13:00', validFrom: '2027-07-15' };

  test('becomes another from a day on, and ends on one: it is open by it to the minute', async () => {
    at('2027-07-14T10:00:00Z');
    const added = await doing('addOpeningHours', saturday);
    expect(added.data.it).toMatchObject({ version: 1, changes: [{ step: 'ADDED', party: { id: 'team-wielwijk' } }] });
    const coming = '{ locations { id openingHours { weekday } openingHoursToCome { id weekday validFrom } } }';
    const { data } = await ask<{ locations: { id: string; openingHours: object[]; openingHoursToCome: object[] }[] }>(
      held.federation,
      'host-wielwijk',
      coming,
    );
    const location = data.locations.find(({ id }) => id === wielwijk?.id);
    expect(location?.openingHours).toHaveLength(5);
    expect(location?.openingHoursToCome).toEqual([{ id: added.data.it?.id, weekday: 6, validFrom: '2027-07-15' }]);

    at('2027-07-17T08:00:00Z');
    expect((await seen()).openNow).toBe(true);
    const ended = await doing('endOpeningHours', { id: added.data.it?.id, expectedVersion: 1, to: '2027-07-17' });
    expect(ended.data.it).toMatchObject({ version: 2, changes: [{ step: 'ADDED' }, { step: 'CHANGED' }] });
    expect((await seen()).openNow).toBe(true);
    at('2027-07-24T08:00:00Z');
    expect((await seen()).openNow).toBe(false);
  });

  test('has no two hours at once, also where several are added at the same moment; beside each other they are', async () => {
    at('2027-07-14T10:00:00Z');
    const evenings = ['18:00', '18:30', '19:00'].map(opens =>
      doing('addOpeningHours', { ...saturday, weekday: 5, opens, closes: '21:00' }),
    );
    const answers = await Promise.all(evenings);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors)) {
      expect(codeOf(answer)).toBe('INVALID_STATE');
      expect(answer.errors?.[0]?.message).toMatch(/open already/);
    }
    expect(codeOf(await doing('addOpeningHours', { ...saturday, weekday: 1, opens: '15:59', closes: '17:00' }))).toBe('INVALID_STATE');
    expect(codeOf(await doing('addOpeningHours', { ...saturday, weekday: 1, opens: '16:00', closes: '17:00' }))).toBeUndefined();
  });

  test('is said by the lead of the team that keeps it, of days to come, on what was read last', async () => {
    at('2027-07-14T10:00:00Z');
    for (const by of ['worker-wielwijk', 'policy-adviser'] as const)
      expect(codeOf(await doing('addOpeningHours', { ...saturday, weekday: 7 }, by))).toBe('FORBIDDEN');
    expect(codeOf(await doing('addOpeningHours', { ...saturday, locationId: crabbehof?.id }))).toBe('FORBIDDEN');
    const [monday] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      'select id from opening_hours where location_id = ? and weekday = 1',
      [crabbehof?.id],
    );
    expect(codeOf(await doing('endOpeningHours', { id: monday?.id, expectedVersion: 1, to: '2027-07-31' }))).toBe('FORBIDDEN');
    const added = await doing('addOpeningHours', { ...saturday, weekday: 7 });
    const end = { id: added.data.it?.id, to: '2027-07-31' };
    const stale = await doing('endOpeningHours', { ...end, expectedVersion: 9 });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(codeOf(await doing('endOpeningHours', { ...end, expectedVersion: 1, to: '2027-07-13' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await doing('endOpeningHours', { ...end, expectedVersion: 1 }))).toBeUndefined();
  });
});

describe('where a team is found, and what it pays attention to', () => {
  const place = {
    teamId: 'team-wielwijk',
    locationName: 'Wijkcentrum (voorbeeld)',
    kind: 'COMMUNITY_CENTRE',
    weekday: 3,
    from: '13:00',
    to: '15:00',
  };
  const theme = { teamId: 'team-wielwijk', theme: 'HEALTH', districtCode: 'WK050507' };

  test('begins and ends on a day, and is seen in its time', async () => {
    at('2027-09-01T11:30:00Z');
    const added = await doing('addPresence', { ...place, validFrom: '2027-09-08' });
    expect(added.data.it?.version).toBe(1);
    const asked = '{ team(id: "team-wielwijk") { presentNow { locationName } presencesToCome { id } } }';
    const team = async () => (await ask<{ team: object }>(held.federation, 'host-wielwijk', asked)).data.team;
    expect(await team()).toEqual({ presentNow: [], presencesToCome: [{ id: added.data.it?.id }] });
    at('2027-09-08T11:30:00Z');
    expect(await team()).toEqual({ presentNow: [{ locationName: place.locationName }], presencesToCome: [] });
    expect((await doing('endPresence', { id: added.data.it?.id, expectedVersion: 1, to: '2027-09-14' })).data.it?.version).toBe(2);
    at('2027-09-15T11:30:00Z');
    expect(await team()).toEqual({ presentNow: [], presencesToCome: [] });
  });

  test('is nowhere twice at once, and no worker is in two places', async () => {
    at('2027-09-01T11:30:00Z');
    const [colleague] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      `select id from worker where team_id = 'team-wielwijk' limit 1`,
    );
    const [elsewhere] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      `insert into worker (id, name, employer_id, team_id, specialisms, fte)
       values (gen_random_uuid(), 'Somebody elsewhere', 'gemeente', 'team-oost', '{}', 1) returning id`,
    );
    const inOctober = { ...place, validFrom: '2027-10-01', workerId: colleague?.id };
    const answers = await Promise.all(
      ['a school', 'another school'].map(locationName => doing('addPresence', { ...inOctober, locationName })),
    );
    expect(answers.map(codeOf).toSorted()).toEqual(['INVALID_STATE', undefined]);
    const anybody = { ...inOctober, workerId: null, locationName: 'a third school' };
    expect(codeOf(await doing('addPresence', anybody))).toBeUndefined();
    expect(codeOf(await doing('addPresence', { ...anybody, from: '14:59', to: '16:00' }))).toBe('INVALID_STATE');
    expect(codeOf(await doing('addPresence', { ...inOctober, weekday: 4, workerId: elsewhere?.id }))).toBe('BAD_USER_INPUT');
  });

  test('a theme follows another of its kind in a wijk, and does not overlap it', async () => {
    expect(codeOf(await doing('addTheme', { ...theme, from: '2028-01-01' }))).toBe('INVALID_STATE');
    const [health] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      `select id from team_theme where team_id = 'team-wielwijk' and theme = 'HEALTH'`,
    );
    expect(codeOf(await doing('endTheme', { id: health?.id, expectedVersion: 1, to: '2027-12-31' }))).toBeUndefined();
    expect(codeOf(await doing('addTheme', { ...theme, from: '2027-12-31' }))).toBe('INVALID_STATE');
    expect((await doing('addTheme', { ...theme, from: '2028-01-01' })).data.it).toMatchObject({ version: 1, changes: [{ step: 'ADDED' }] });
  });

  test('is said by the lead of that team alone', async () => {
    for (const by of ['worker-wielwijk', 'policy-adviser'] as const) {
      expect(codeOf(await doing('addPresence', { ...place, validFrom: '2028-01-01' }, by))).toBe('FORBIDDEN');
      expect(codeOf(await doing('addTheme', { ...theme, from: '2030-01-01' }, by))).toBe('FORBIDDEN');
    }
    expect(codeOf(await doing('addPresence', { ...place, teamId: 'team-oost', validFrom: '2028-01-01' }))).toBe('FORBIDDEN');
    expect(codeOf(await doing('addTheme', { ...theme, teamId: 'team-oost', districtCode: null, from: '2028-01-01' }))).toBe('FORBIDDEN');
    const [theirs] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      `select id from team_theme where team_id = 'team-oost' limit 1`,
    );
    expect(codeOf(await doing('endTheme', { id: theirs?.id, expectedVersion: 1, to: '2028-01-01' }))).toBe('FORBIDDEN');
  });
});

test('the record of changes is only ever added to', async () => {
  for (const statement of ['update directory_change set party_id = null', 'delete from directory_change', 'truncate directory_change'])
    await expect(rowsOf(held.federation, 'teams', statement)).rejects.toThrow(/permission denied for table/);
});
