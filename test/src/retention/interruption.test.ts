import { setTimeout as delay } from 'node:timers/promises';
import { carryOut } from '@wijkgraph/consent';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Line } from '../failures/line.ts';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { killed, startCoordinator } from './coordinator.ts';
import { erasingIn, linesOf } from './erasing.ts';
import { tracesOf } from './traces.ts';

const line = await Line.open();
afterAll(() => line.close());

const dossier = (number: number, month: string) =>
  aResident(number)
    .named(`Nobody${number}`)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .assessedIn('HOUSING')
    .referredTo('woonbron', 'HOUSING')
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron')
    .over(`2006-${month}-14T12:00:00Z`);

/** Kept for fifteen years, through the fourteenth. */
const dueAfter = (month: string): string => `2021-${month}-15`;

const held = withFederation(
  [
    ...['01', '02', '03', '04', '05', '06', '06', '06', '06', '06', '07', '08'].map((month, index) => dossier(index + 1, month)),
    aResident(20).named('Somebody').in('team-wielwijk').asking('HOUSING').sharing('IDENTITY').with('woonbron'),
  ],
  { through: { retention: (name, url) => (name === 'referrals' ? line.to(url) : url) } },
);
const { erasing, dueOn, carryOutOn } = erasingIn(held);

interface Step {
  readonly subgraph: string;
  readonly step_end: string | null;
  readonly erased: readonly { readonly kind: string; readonly law: string; readonly records: number }[] | null;
}

const stepsOf = (resident: string) =>
  rowsOf<Step>(held.federation, 'consent', 'select subgraph, step_end, erased from retention_step where pseudonym = ? order by place', [
    held.federation.pseudonymOf(resident),
  ]);

const openRuns = async () =>
  (await rowsOf<{ count: number }>(held.federation, 'consent', 'select count(*)::int from retention_run where finished_at is null'))[0]
    ?.count;

/** What the journal says was erased of these residents, in all runs together, as {@link linesOf} says it. */
const erasedOf = async (...residents: readonly string[]) => {
  const counted = new Map<string, { records: number; residents: number }>();
  for (const resident of residents)
    for (const { subgraph, erased } of await stepsOf(resident))
      for (const { kind, law, records } of erased ?? []) {
        const { records: before = 0, residents: of = 0 } = counted.get(`${subgraph} ${kind} ${law}`) ?? {};
        counted.set(`${subgraph} ${kind} ${law}`, { records: before + records, residents: of + 1 });
      }
  return [...counted].map(([kind, { records, residents: of }]) => `${kind} ${records} of ${of}`).toSorted();
};

/** The state that an interrupted run must come to all the same: once each, nothing twice, nothing left. */
const expectGone = async (due: readonly string[], ...residents: readonly string[]) => {
  expect(await tracesOf(held.federation, residents)).toEqual([]);
  expect(await erasedOf(...residents)).toEqual(due.toSorted());
  for (const resident of residents) {
    const steps = await stepsOf(resident);
    expect(steps.map(({ subgraph, step_end: end }) => [subgraph, end])).toEqual(
      ['support-plans', 'referrals', 'teams', 'consent', 'residents'].map(subgraph => [subgraph, 'ERASED']),
    );
  }
  expect(await openRuns()).toBe(0);
};

const dueLines = async (day: string) => linesOf((await dueOn(day)).lines);

const somebody = () => tracesOf(held.federation, [residentId(20), 'Somebody']);
let before: readonly string[];
beforeAll(async () => {
  before = await somebody();
});

/** Keeps whoever erases this resident in support plans from getting on, until it is let go: what is done by then is not committed. */
const inTheWay = async (resident: string) => {
  const client = new Client({ connectionString: held.federation.ownerUrl('support-plans') });
  await client.connect();
  const { rows: own } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('begin');
  await client.query('select from assessment where resident_id = $1 for update', [resident]);
  return {
    /** The connections that wait for it. */
    async waiting(): Promise<readonly number[]> {
      for (;;) {
        // Not asked by whoever is in the way: within a transaction the activity looks the same for ever.
        const rows = await rowsOf<{ pid: number }>(
          held.federation,
          'support-plans',
          'select pid from pg_stat_activity where ? = any(pg_blocking_pids(pid))',
          [own[0]?.pid],
        );
        if (rows.length > 0) return rows.map(({ pid }) => pid);
        await delay(5);
      }
    },
    async letGo(): Promise<void> {
      await client.query('rollback');
      await client.end();
    },
  };
};

/** Carrying out that finds referrals gone when the part of support plans is done. */
const breakingOff = async (day: string, resident: string) => {
  const way = await inTheWay(resident);
  const broken = carryOutOn(day).catch((reason: Error) => reason.message);
  await way.waiting();
  line.cut();
  await way.letGo();
  expect(await broken).toContain('referrals does not answer');
  line.mend();
};

const placeHold = async (resident: string) => {
  const { data, errors } = await ask<{ placeLegalHold: { id: string } | null }>(
    held.federation,
    'privacy-officer',
    'mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id } }',
    { variables: { input: { residentId: resident, reason: 'a claim before the court' } } },
  );
  return { id: data.placeLegalHold?.id ?? '', code: errors?.[0]?.extensions.code };
};
const lift = (id: string) =>
  ask(held.federation, 'privacy-officer', 'mutation ($id: ID!) { liftLegalHold(id: $id) { liftedAt } }', { variables: { id } });

describe('carrying out that breaks off is finished by the next run, and comes to the same', () => {
  test('a subgraph that is gone in the middle', async () => {
    const [day, resident] = [dueAfter('01'), residentId(1)];
    const due = await dueLines(day);
    await breakingOff(day, resident);
    expect((await dueOn(day)).unfinished).toBe(1);
    expect((await carryOutOn(day)).resumed).toBe(1);
    await expectGone(due, resident);
  });

  test('an answer that is lost after the work was done', async () => {
    const [day, resident] = [dueAfter('02'), residentId(2)];
    const due = await dueLines(day);
    const { subgraphs, ...rest } = erasing();
    for (const name of ['support-plans', 'referrals', 'teams', 'consent', 'residents'] as const) {
      const losing: (typeof subgraphs)[typeof name] = {
        ...subgraphs[name],
        erase: async order => {
          await subgraphs[name].erase(order);
          throw new Error(`the answer of ${name} is lost`);
        },
      };
      await expect(carryOut({ ...rest, subgraphs: { ...subgraphs, [name]: losing } }, day)).rejects.toThrow(
        `the answer of ${name} is lost`,
      );
    }
    expect((await carryOutOn(day)).resumed).toBe(1);
    await expectGone(due, resident);
  });

  test('a subgraph whose connection to its database is ended while it erases: nothing of its part was done', async () => {
    const [day, resident] = [dueAfter('03'), residentId(3)];
    const due = await dueLines(day);
    const way = await inTheWay(resident);
    const broken = carryOutOn(day).catch((reason: Error) => reason.message);
    const [erasingConnection] = await way.waiting();
    await rowsOf(held.federation, 'support-plans', 'select pg_terminate_backend(?)', [erasingConnection]);
    expect(await broken).toContain('support-plans answers');
    await way.letGo();
    expect(await dueLines(day)).toEqual(due);
    await carryOutOn(day);
    await expectGone(due, resident);
  });
});

describe('a legal hold', () => {
  test('that is placed between the dry run and carrying out stops it: the resident stays whole', async () => {
    const [day, resident] = [dueAfter('04'), residentId(4)];
    const due = await dueLines(day);
    expect(due).toContain('residents resident AVG 1 of 1');
    const whole = await tracesOf(held.federation, [resident, 'Nobody4']);
    const { id } = await placeHold(resident);
    const { lines, held: keptBack } = await carryOutOn(day);
    expect([lines, keptBack]).toEqual([[], 0]);
    expect(await dueLines(day)).toEqual([]);
    expect((await tracesOf(held.federation, [resident, 'Nobody4'])).filter(row => !row.includes(id))).toEqual(whole);

    await lift(id);
    expect(await dueLines(day)).toEqual(due);
    await carryOutOn(day);
    await expectGone(due, resident);
  });

  test('that is over keeps nobody any longer: it goes along', async () => {
    const [holds] = await rowsOf<{ count: number }>(held.federation, 'consent', 'select count(*)::int from legal_hold');
    expect(holds).toEqual({ count: 0 });
  });

  test('that is placed in the middle stops what is left, until it is lifted', async () => {
    const [day, resident] = [dueAfter('05'), residentId(5)];
    const due = await dueLines(day);
    await breakingOff(day, resident);
    const { id } = await placeHold(resident);
    const left = await tracesOf(held.federation, [resident, 'Nobody5']);
    expect(left.some(row => row.startsWith('referrals.'))).toBe(true);
    expect((await carryOutOn(day)).held).toBe(1);
    expect(await tracesOf(held.federation, [resident, 'Nobody5'])).toEqual(left);
    await lift(id);
    await carryOutOn(day);
    await expectGone(due, resident);
  });
});

describe('a coordinator that is killed', () => {
  test('leaves no subgraph at work once a legal hold is acknowledged', async () => {
    const resident = residentId(6);
    const way = await inTheWay(resident);
    const coordinator = startCoordinator(held.federation);
    await way.waiting();
    await killed(coordinator);

    expect((await placeHold(residentId(20))).code).toBe('CONFLICT');
    await way.letGo();
    const { id } = await placeHold(resident);
    expect(id).not.toBe('');
    const left = await tracesOf(held.federation, [resident, 'Nobody6']);
    await delay(50);
    expect(await tracesOf(held.federation, [resident, 'Nobody6'])).toEqual(left);
    await lift(id);
  });

  test('and killed again, wherever it is, leaves to the next what is left, and nothing else', async () => {
    const day = dueAfter('06');
    const everybody = [6, 7, 8, 9, 10].map(residentId);
    const steps = async () =>
      (
        await rowsOf<{ count: number }>(held.federation, 'consent', 'select count(*)::int from retention_step where ended_at is not null')
      )[0]?.count ?? 0;
    const done = await steps();
    const coordinator = startCoordinator(held.federation);
    while ((await steps()) < done + 7 && coordinator.exitCode === null) await delay(1);
    await killed(coordinator);
    expect((await carryOutOn(day)).lines).not.toEqual([]);
    expect(await tracesOf(held.federation, everybody)).toEqual([]);
    for (const resident of everybody) expect((await stepsOf(resident)).map(({ step_end: end }) => end)).toEqual(Array(5).fill('ERASED'));
    expect(await erasedOf(...everybody)).toEqual([
      'consent consent AVG 10 of 5',
      'referrals referral WMO 5 of 5',
      'residents resident AVG 5 of 5',
      'support-plans assessment WMO 5 of 5',
      'support-plans contact-moment WMO 5 of 5',
      'support-plans help-question WMO 5 of 5',
      'support-plans support-plan WMO 5 of 5',
    ]);
    expect(await openRuns()).toBe(0);
  });

  test('leaves no order behind that a subgraph reads once a legal hold is acknowledged, and the next finishes it under another name', async () => {
    const [day, resident] = [dueAfter('07'), residentId(11)];
    const due = await dueLines(day);
    const { subgraphs, ...rest } = erasing();
    let unread: Parameters<(typeof subgraphs)['support-plans']['erase']>[0] | undefined;
    const plans: (typeof subgraphs)['support-plans'] = {
      ...subgraphs['support-plans'],
      erase: order => {
        unread = order;
        return Promise.reject(new Error('killed once the order was sent'));
      },
    };
    await expect(carryOut({ ...rest, subgraphs: { ...subgraphs, 'support-plans': plans } }, day)).rejects.toThrow('killed');

    const { id } = await placeHold(resident);
    expect(id).not.toBe('');
    const whole = await tracesOf(held.federation, [resident, 'Nobody11']);
    expect(await subgraphs['support-plans'].erase(unread as NonNullable<typeof unread>)).toBeNull();
    expect(await tracesOf(held.federation, [resident, 'Nobody11'])).toEqual(whole);

    await lift(id);
    expect((await carryOutOn(day)).resumed).toBe(1);
    await expectGone(due, resident);
    expect(await subgraphs['support-plans'].erase(unread as NonNullable<typeof unread>)).toBeNull();
  });
});

describe('an erasure on request that goes on after a hold', () => {
  /** As it was left: asked on a day, with no step taken. */
  const leftOf = async (resident: string): Promise<void> => {
    const run = '00000000-0000-4000-8000-0000000000ee';
    const put = (sql: string, values: readonly unknown[]) => rowsOf(held.federation, 'consent', sql, values);
    await put(
      `insert into retention_run (id, begun_at, as_of, asked_by, ground) values (?, now(), '2026-11-01', 'who oversees', 'NO_LONGER_NEEDED')`,
      [run],
    );
    for (const [place, subgraph] of ['support-plans', 'referrals', 'teams', 'consent', 'residents'].entries())
      await put(
        'insert into retention_step (id, run_id, place, subgraph, resident_id, pseudonym, last) values (gen_random_uuid(), ?, ?, ?, ?, ?, true)',
        [run, place, subgraph, resident, held.federation.pseudonymOf(resident)],
      );
  };

  test('leaves what the law demands by now, for the resident came back in between, and takes what it does not', async () => {
    const resident = residentId(12);
    await leftOf(resident);
    await rowsOf(
      held.federation,
      'support-plans',
      `insert into help_question select (jsonb_populate_record(q, jsonb_build_object('id', gen_random_uuid(), 'state', 'CLARIFYING', 'received_at', now()))).*
       from help_question q where resident_id = ?`,
      [resident],
    );
    expect((await carryOutOn('2000-01-01')).resumed).toBe(1);
    expect((await stepsOf(resident)).map(({ subgraph, step_end: end }) => [subgraph, end])).toEqual([
      ['support-plans', 'STILL_NEEDED'],
      ['referrals', 'ERASED'],
      ['teams', 'ERASED'],
      ['consent', 'STILL_NEEDED'],
      ['residents', 'STILL_NEEDED'],
    ]);
    const questions = 'select state from help_question where resident_id = ? order by received_at';
    expect(await rowsOf(held.federation, 'support-plans', questions, [resident])).toEqual([{ state: 'CLOSED' }, { state: 'CLARIFYING' }]);
    expect((await tracesOf(held.federation, [resident])).some(row => row.startsWith('referrals.'))).toBe(false);
  });
});

test('whoever is not due is as they were', async () => {
  expect(await somebody()).toEqual(before);
});
