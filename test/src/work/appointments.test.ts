import { randomUUID } from 'node:crypto';
import type { PersonaName } from '@wijkgraph/sandbox';
import { Appointment } from '@wijkgraph/support-plans';
import { Worker } from '@wijkgraph/teams';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Row, Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';

const COLLEAGUE = '00000000-0000-4000-9000-00000000c011';
const ELSEWHERE = '00000000-0000-4000-9000-00000000e15e';
const states = ['PLANNED', 'HELD', 'MISSED', 'CANCELLED'] as const;
type State = (typeof states)[number];

const idOf = new Map<string, string>();
const appointment = (name: string): string => idOf.get(name) as string;
let hours = 0;
/** An hour of its own, in the past: nothing that is seeded clashes. */
const row = (name: string, state: State, change: object = {}): Row => {
  const id = randomUUID();
  idOf.set(name, id);
  const startsAt = new Date(Date.UTC(2026, 0, 5, (hours += 1)));
  return {
    id,
    residentId: residentId(1),
    teamId: 'team-wielwijk',
    workerId: WORKER,
    kind: 'HOME_VISIT',
    state,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    place: null,
    lifeDomains: ['HOUSING'],
    note: 'the landlord comes too',
    changedAt: startsAt,
    changedBy: WORKER,
    ...change,
  };
};

const tomorrow = (hour: number, minute = 0): string => {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
};

const amend = ({ 'support-plans': plans, teams }: Sowing): void => {
  const colleague = { employerId: 'gemeente', specialisms: [], fte: 1 };
  teams.add(Worker, { ...teams.of(Worker)[0], id: COLLEAGUE, name: 'Colleague', teamId: 'team-wielwijk', ...colleague });
  teams.add(Worker, { ...teams.of(Worker)[0], id: ELSEWHERE, name: 'Elsewhere', teamId: 'team-oost', ...colleague });
  for (const from of states) for (const to of states) plans.add(Appointment, row(`${from} ${to}`, from));
  const start = new Date(tomorrow(5));
  const end = new Date(tomorrow(6));
  plans.add(Appointment, row('tomorrow', 'PLANNED', { startsAt: start, endsAt: end, place: 'Community centre', kind: 'AT_LOCATION' }));
  plans.add(Appointment, row('unseen', 'PLANNED', { residentId: residentId(2), startsAt: end, endsAt: new Date(tomorrow(7)) }));
  plans.add(Appointment, row('of another team', 'PLANNED', { residentId: residentId(3), teamId: 'team-krispijn', workerId: ELSEWHERE }));
};

const held = withFederation(
  [
    aResident(1).named('Lieke').in('team-wielwijk').sharing('IDENTITY', 'CONTACT_LOG').with('mee'),
    // The team may no longer see of whom it met.
    aResident(2).given({ party: 'team-wielwijk', action: 'RECORD', categories: ['IDENTITY'], purposes: ['SUPPORT'] }),
    aResident(3).in('team-krispijn'),
  ],
  {},
  amend,
);

interface Made {
  readonly it: { readonly id: string; readonly version: number; readonly state: string } | null;
}
const plan = (startsAt: string, endsAt: string, change: Record<string, unknown> = {}, by: PersonaName = 'worker-wielwijk') =>
  ask<Made>(held.federation, by, 'mutation ($input: PlanAppointmentInput!) { it: planAppointment(input: $input) { id version state } }', {
    variables: { input: { residentId: residentId(1), kind: 'HOME_VISIT', startsAt, endsAt, ...change } },
  });
const change = (verb: 'move' | 'end', input: Record<string, unknown>, by: PersonaName = 'worker-wielwijk') =>
  ask<Made>(
    held.federation,
    by,
    `mutation ($input: ${verb === 'move' ? 'Move' : 'End'}AppointmentInput!) { it: ${verb}Appointment(input: $input) { id version state } }`,
    { variables: { input } },
  );
const codes = ({ errors }: { readonly errors: Awaited<ReturnType<typeof plan>>['errors'] }) =>
  errors?.map(({ extensions }) => extensions.code);
const overlaps = async (): Promise<number> => {
  const [found] = await rowsOf<{ count: number }>(
    held.federation,
    'support-plans',
    `select count(*)::int as count from appointment one join appointment other on one.worker_id = other.worker_id and one.id < other.id
       and one.state <> 'CANCELLED' and other.state <> 'CANCELLED'
       and tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)`,
  );
  return found?.count ?? -1;
};

describe('a worker is in one place at a time', () => {
  test('of two appointments that overlap the second is refused, and nothing is written', async () => {
    expect(codes(await plan(tomorrow(9), tomorrow(10)))).toBeUndefined();
    const before = await everythingStored(held.federation);
    for (const [from, to] of [
      [tomorrow(9), tomorrow(10)],
      [tomorrow(8), tomorrow(9, 1)],
      [tomorrow(9, 15), tomorrow(9, 30)],
      [tomorrow(8), tomorrow(12)],
    ] as const) {
      const answer = await plan(from, to);
      expect(codes(answer)).toEqual(['INVALID_STATE']);
      expect(answer.errors?.[0]?.message).toMatch(/another appointment/);
    }
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('one may begin where another ends, and a colleague may be elsewhere at the same time', async () => {
    expect(codes(await plan(tomorrow(10), tomorrow(11)))).toBeUndefined();
    expect(codes(await plan(tomorrow(10), tomorrow(11), { workerId: COLLEAGUE }))).toBeUndefined();
  });

  test('of twenty that are made for the same hour at the same moment there is one', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => plan(tomorrow(13, index), tomorrow(14, index))));
    const made = answers.filter(({ data }) => data.it !== null);
    expect(made).toHaveLength(1);
    expect(answers.filter(answer => codes(answer)?.[0] === 'INVALID_STATE')).toHaveLength(19);
    expect(await overlaps()).toBe(0);
  });

  test('also where two are moved to the same hour, or one to another worker, at the same moment', async () => {
    const two = await Promise.all([plan(tomorrow(15), tomorrow(16)), plan(tomorrow(16), tomorrow(17))]);
    const moves = await Promise.all(
      two.map(({ data }) => change('move', { id: data.it?.id, expectedVersion: 1, startsAt: tomorrow(18), endsAt: tomorrow(19) })),
    );
    expect(moves.map(({ data }) => data.it?.version ?? 0).toSorted()).toEqual([0, 2]);
    const input = { id: two[0]?.data.it?.id, expectedVersion: 1, startsAt: tomorrow(10), endsAt: tomorrow(11), workerId: COLLEAGUE };
    expect(codes(await change('move', input))?.[0]).toMatch(/INVALID_STATE|CONFLICT/);
    expect(await overlaps()).toBe(0);
  });

  test('what was cancelled takes no time', async () => {
    const { data } = await plan(tomorrow(20), tomorrow(21));
    await change('end', { id: data.it?.id, expectedVersion: 1, state: 'CANCELLED' });
    expect(codes(await plan(tomorrow(20), tomorrow(21)))).toBeUndefined();
  });
});

describe('an appointment', () => {
  const tries = states.flatMap(from => states.map(to => [from, to] as const));
  const ends = tries.filter(([from, to]) => from === 'PLANNED' && to !== 'PLANNED');

  test.each(tries.filter(each => !ends.includes(each)))('that is %s does not become %s, and nothing is written', async (from, to) => {
    const before = await everythingStored(held.federation);
    expect(codes(await change('end', { id: appointment(`${from} ${to}`), expectedVersion: 1, state: to }))).toEqual(['INVALID_STATE']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each(ends)('that is %s becomes %s', async (from, to) => {
    const id = appointment(`${from} ${to}`);
    expect((await change('end', { id, expectedVersion: 1, state: to })).data.it).toEqual({ id, version: 2, state: to });
  });

  test('that has not begun was neither held nor missed', async () => {
    for (const state of ['HELD', 'MISSED'])
      expect(codes(await change('end', { id: appointment('tomorrow'), expectedVersion: 1, state }))).toEqual(['INVALID_STATE']);
  });

  test('that was changed since it was read is not changed over', async () => {
    const { data } = await plan(tomorrow(22), tomorrow(23));
    const move = { id: data.it?.id, startsAt: tomorrow(22), endsAt: tomorrow(22, 30) };
    await change('move', { ...move, expectedVersion: 1 });
    expect((await change('move', { ...move, expectedVersion: 1 })).errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect(codes(await change('move', { ...move, id: appointment('CANCELLED HELD'), expectedVersion: 1 }))).toEqual(['INVALID_STATE']);
  });

  test.each([
    ['that ends before it begins', { startsAt: tomorrow(3), endsAt: tomorrow(2) }, 'BAD_USER_INPUT'],
    ['of more than twelve hours', { startsAt: '2027-01-01T08:00:00Z', endsAt: '2027-01-01T20:01:00Z' }, 'BAD_USER_INPUT'],
    ['without a time', { startsAt: null }, 'BAD_USER_INPUT'],
    ['with a note about nothing', { note: 'a note' }, 'BAD_USER_INPUT'],
    ['for a worker of another team', { workerId: ELSEWHERE }, 'BAD_USER_INPUT'],
    ['with a resident of another team', { residentId: residentId(3) }, 'NOT_FOUND'],
    ['with nobody', { residentId: randomUUID() }, 'NOT_FOUND'],
  ] as const)('%s is not made, and nothing is written', async (_what, wrong, code) => {
    const before = await everythingStored(held.federation);
    expect(codes(await plan(tomorrow(2), tomorrow(3), wrong))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each([
    ['of another team', 'of another team', 'worker-wielwijk', 'NOT_FOUND'],
    ['of which the team may not see that they meet', 'unseen', 'worker-wielwijk', 'NOT_FOUND'],
    ['by another team', 'tomorrow', 'worker-krispijn', 'NOT_FOUND'],
    ['by a partner', 'tomorrow', 'mee', 'FORBIDDEN'],
    ['by a host', 'tomorrow', 'host-wielwijk', 'FORBIDDEN'],
  ] as const)('%s is not changed', async (_what, name, by, code) => {
    expect(codes(await change('end', { id: appointment(name), expectedVersion: 1, state: 'CANCELLED' }, by))).toEqual([code]);
  });
});

describe('the agenda of a worker', () => {
  const span = `from: "${tomorrow(4, 30)}", until: "${tomorrow(7, 30)}"`;
  const agenda = async (by: PersonaName) =>
    (
      await ask<{ it: readonly { id: string }[] | null; ics: string }>(
        held.federation,
        by,
        `{ it: myAppointments(${span}) { id startsAt place note resident { firstName } } ics: myCalendar(${span}) }`,
      )
    ).data;

  test('holds the own appointments with those whom the worker may see, and the calendar holds no more than that', async () => {
    const { it, ics } = await agenda('worker-wielwijk');
    expect(it).toEqual([
      {
        id: appointment('tomorrow'),
        startsAt: tomorrow(5),
        place: 'Community centre',
        note: 'the landlord comes too',
        resident: { firstName: 'Lieke' },
      },
    ]);
    const lines = ics.split('\r\n');
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(1);
    const stamp = (at: string) => `${at.replace(/[-:]/g, '').slice(0, 15)}Z`;
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        `UID:${appointment('tomorrow')}`,
        `DTSTART:${stamp(tomorrow(5))}`,
        `DTEND:${stamp(tomorrow(6))}`,
        'SUMMARY:Afspraak',
        'LOCATION:Community centre',
        'STATUS:CONFIRMED',
        'END:VCALENDAR',
      ]),
    );
  });

  test('names nobody in a calendar, which is beyond recall once it left the graph', async () => {
    const { ics } = await agenda('worker-wielwijk');
    expect(ics).not.toMatch(/Lieke|Family|landlord|8000-/);
    expect(ics).not.toContain(appointment('unseen'));
  });

  test('is empty for whoever has none, and closed to who is no worker', async () => {
    const { it, ics } = await agenda('worker-krispijn');
    expect([it, /VEVENT/.test(ics)]).toEqual([null, false]);
    for (const stranger of ['mee', 'host-wielwijk', 'resident'] as const)
      expect(codes(await ask(held.federation, stranger, '{ myCalendar }'))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(held.federation, 'worker-wielwijk', `{ myCalendar(from: "${tomorrow(4)}", until: "${tomorrow(3)}") }`))).toEqual(
      ['BAD_USER_INPUT'],
    );
  });

  test('ends with the consent at the very next question', async () => {
    const [consent] = await rowsOf<{ id: string }>(
      held.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = 'team-wielwijk'`,
      [residentId(1)],
    );
    await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${consent?.id}") { consentId } }`);
    const { it, ics } = await agenda('worker-wielwijk');
    expect([it, ics.includes(appointment('tomorrow'))]).toEqual([null, false]);
  });
});
