import { randomUUID } from 'node:crypto';
import { trustedKeys, verifyLog } from '@wijkgraph/consent';
import { HouseholdMember } from '@wijkgraph/residents';
import { personas } from '@wijkgraph/sandbox';
import { Goal, GoalEvent, PlanEvent, PlanParticipant, SatisfactionRating, SupportPlan } from '@wijkgraph/support-plans';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { sameAnswer } from '../attacks/sameness.ts';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';
import { erasingIn, linesOf } from './erasing.ts';
import { everyTable, tracesOf } from './traces.ts';

const ENDED = '2006-03-14T12:00:00Z';
/** Aaltje's support under the Wmo is over; Cato's youth dossier is not, until 2026. */
const DAY = '2022-01-01';
const [AALTJE, BRAM, CATO, DIRK] = [1, 2, 3, 4].map(residentId) as [string, string, string, string];
const NEVER = '00000000-0000-4000-8000-00000000ffff';

const dossier = (number: number, name: string) =>
  aResident(number)
    .named(name)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .spokenWith()
    .assessedIn('HOUSING')
    .referredTo('woonbron', 'HOUSING')
    .havingToBeReferred()
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron')
    .objecting({ party: 'mee' })
    .knowing(`neighbour of ${name}`)
    .livingIn('a house');

const amend = ({ 'support-plans': plans, residents }: Sowing): void => {
  const householdId = residents.of(HouseholdMember)[0]?.householdId;
  const planId = randomUUID();
  const over = new Date(ENDED);
  plans.add(SupportPlan, {
    id: planId,
    residentIds: [AALTJE, CATO],
    householdId,
    teamId: 'team-wielwijk',
    contactWorkerId: WORKER,
    state: 'COMPLETED',
    openedAt: over,
    agreedAt: over,
    reviewOn: null,
  });
  for (const [id, name] of [
    [AALTJE, 'Aaltje'],
    [CATO, 'Cato'],
  ] as const)
    plans.add(Goal, {
      id: randomUUID(),
      planId,
      residentId: id,
      lifeDomain: 'HOUSING',
      text: `household goal of ${name}`,
      baseline: null,
      target: null,
      status: 'ACHIEVED',
      ownContribution: null,
    });
  plans.add(PlanParticipant, {
    id: randomUUID(),
    planId,
    partyId: 'woonbron',
    workerId: null,
    consentId: randomUUID(),
    from: '2006-01-01',
    to: '2006-02-01',
  });
  const by = { at: over, workerId: WORKER, partyId: 'team-wielwijk' };
  for (const { id } of plans.of(SupportPlan)) {
    plans.add(SatisfactionRating, { id: randomUUID(), teamId: 'team-wielwijk', score: 8, at: '2006-03-01' });
    plans.add(PlanEvent, {
      ...by,
      planId: id,
      step: 'BEGUN',
      stopReason: null,
      contactWorkerId: WORKER,
      participantId: null,
      reviewOn: null,
    });
  }
  for (const { id, residentId: of, lifeDomain } of plans.of(Goal))
    plans.add(GoalEvent, { ...by, goalId: id, residentId: of, lifeDomain, actionId: null, step: 'ADDED', status: 'PLANNED' });
};

const held = withFederation(
  [
    dossier(1, 'Aaltje').over(ENDED),
    dossier(2, 'Bram'),
    dossier(3, 'Cato').spokenWith('PARENTING').over(ENDED),
    dossier(4, 'Dirk').livingIn('another house').over('2021-01-01T12:00:00Z'),
  ],
  {},
  amend,
);
const { dueOn, carryOutOn } = erasingIn(held);

const figures = () =>
  Promise.all(
    [
      `select team_id, kind, channel, to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, count(*)::int from contact_moment group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      `select team_id, entry_point, state, to_char(received_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, count(*)::int from help_question group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      `select team_id, at, avg(score)::text, count(*)::int from satisfaction_rating group by 1, 2 order by 1, 2`,
    ].map(sql => rowsOf(held.federation, 'support-plans', sql)),
  );

/** Those rows, of every table, in which somebody is named. */
const rowsAbout = async (...names: readonly string[]) =>
  (await everyTable(held.federation)).flatMap(({ subgraph, table, rows }) =>
    rows.filter(row => names.some(name => row.includes(name))).map(row => `${subgraph}.${table}: ${row}`),
  );

const seen = {
  traces: 0,
  stayed: [] as readonly string[],
  figures: [] as unknown,
  log: 0,
  due: [] as readonly string[],
  done: [] as readonly string[],
};

const logged = async () =>
  (await rowsOf<{ count: number }>(held.federation, 'consent', 'select count(*)::int as count from disclosure'))[0]?.count ?? 0;

beforeAll(async () => {
  // Somebody sees something of everybody, the resident of themselves too, and what was recorded of it is sealed.
  for (const persona of ['woonbron', 'worker-wielwijk'] as const)
    await ask(held.federation, persona, '{ sharedWithMe { edges { node { firstName phone } } } }');
  await ask(held.federation, 'resident', `{ resident(id: "${AALTJE}") { firstName consents { edges { node { id } } } } }`);
  await held.federation.stopSubgraph('consent');
  await held.federation.startSubgraph('consent');
  seen.traces = (await tracesOf(held.federation, [AALTJE])).length;
  seen.stayed = await rowsAbout(BRAM, 'Bram', DIRK, 'Dirk');
  seen.figures = await figures();
  seen.log = await logged();
  seen.due = linesOf((await dueOn(DAY)).lines);
  seen.done = linesOf((await carryOutOn(DAY)).lines);
});

test('what was shown beforehand is what was done', () => {
  expect(seen.done.toSorted()).toEqual(seen.due.toSorted());
  expect(seen.done).toContain('residents resident AVG 1 of 1');
});

test('nothing in the five databases holds the id of the resident, or anything that was known of them', async () => {
  expect(seen.traces).toBeGreaterThan(0);
  expect(await tracesOf(held.federation, [AALTJE, 'Aaltje'])).toEqual([]);
});

test('everybody else stays as they were', async () => {
  expect(await rowsAbout(BRAM, 'Bram', DIRK, 'Dirk')).toEqual(seen.stayed);
});

describe('a plan of several', () => {
  const plans = () =>
    rowsOf<{ residents: string[] }>(
      held.federation,
      'support-plans',
      `select resident_ids as residents from support_plan where household_id is not null`,
    );

  test('is left by the one whose period is over, with their goals, and stays for the others', async () => {
    expect(await plans()).toEqual([{ residents: [CATO] }]);
    expect(await rowsOf(held.federation, 'support-plans', `select text from goal where text like 'household%'`)).toEqual([
      { text: 'household goal of Cato' },
    ]);
  });

  test('goes with the last of them', async () => {
    await carryOutOn('2026-03-14');
    expect(await plans()).toHaveLength(1);
    await carryOutOn('2026-03-15');
    expect(await plans()).toEqual([]);
    expect(await tracesOf(held.federation, [CATO, 'Cato'])).toEqual([]);
    expect(await rowsAbout(BRAM, 'Bram', DIRK, 'Dirk')).toEqual(seen.stayed);
  });
});

test('figures remain: as many contacts, questions and ratings in each month, about nobody', async () => {
  expect(await figures()).toEqual(seen.figures);
});

test('a figure has another id than the record had, and no more of its day than the month', async () => {
  const rows = await rowsOf<{ at: string; note: string | null }>(
    held.federation,
    'support-plans',
    `select to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as at, note from contact_moment where resident_id is null`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(row => JSON.stringify(row)))).toEqual(new Set([JSON.stringify({ at: '2006-03-01 00:00', note: null })]));
});

test('the record of who saw what is whole, and still sealed', async () => {
  expect(await logged()).toBeGreaterThanOrEqual(seen.log);
  const client = new Client({ connectionString: held.federation.databaseUrl('consent') });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const findings: unknown[] = [];
    const { records, seals } = await verifyLog(client, {
      keys: await trustedKeys([held.federation.sealPublicKey]),
      found: finding => findings.push(finding),
    });
    expect(findings).toEqual([]);
    expect(seals).toBeGreaterThan(0);
    expect(records).toBeGreaterThanOrEqual(seen.log);
  } finally {
    await client.end();
  }
});

describe('the federation answers of the resident as of one that never was', () => {
  const everything = `query ($id: ID!) { resident(id: $id) { id firstName visibleCategories consents { edges { node { id } } }
    objections { edges { node { id } } } supportPlan { id } household { id } contactMoments { edges { node { id } } } referrals { edges { node { id } } } } }`;

  test.each(['worker-wielwijk', 'woonbron', 'resident'] as const)('to %s', async persona => {
    const asking = (id: string) =>
      ask<never>(held.federation, persona === 'resident' ? { ...personas.resident, resident: id } : persona, everything, {
        variables: { id },
      });
    sameAnswer(await asking(AALTJE), AALTJE, await asking(NEVER), NEVER);
  });

  test('to whoever lists who shares anything', async () => {
    const { text } = await ask(held.federation, 'woonbron', '{ sharedWithMe { edges { node { id firstName } } } }');
    expect(text).toContain(BRAM);
    expect(text).not.toContain(AALTJE);
  });
});

test('done twice is done once: nothing is due any more, and nothing changes', async () => {
  const { lines, resumed } = await carryOutOn(DAY);
  expect([lines, resumed]).toEqual([[], 0]);
});

describe('the journal', () => {
  test('tells what was done when, and of whom by pseudonym alone', async () => {
    const steps = await rowsOf<{ subgraph: string; whose: string; end: string }>(
      held.federation,
      'consent',
      `select subgraph, pseudonym as whose, step_end as end from retention_step where resident_id is null order by ended_at, place`,
    );
    expect(steps.filter(({ whose }) => whose === held.federation.pseudonymOf(AALTJE))).toEqual(
      ['support-plans', 'referrals', 'teams', 'consent', 'residents'].map(subgraph => ({
        subgraph,
        whose: held.federation.pseudonymOf(AALTJE),
        end: 'ERASED',
      })),
    );
  });

  test.each(['consent', 'referrals', 'residents', 'support-plans'] as const)(
    'and the receipts of %s are only ever added to',
    async subgraph => {
      for (const sql of [`update erasure_receipt set erased = '[]'`, 'delete from erasure_receipt'])
        await expect(rowsOf(held.federation, subgraph, sql)).rejects.toThrow('permission denied');
    },
  );

  test('no history goes without a receipt', async () => {
    await expect(rowsOf(held.federation, 'consent', `delete from consent where resident_id = '${BRAM}'`)).rejects.toThrow(
      /only ever added to|violates foreign key/,
    );
    await expect(rowsOf(held.federation, 'consent', `delete from objection where resident_id = '${BRAM}'`)).rejects.toThrow(
      'only ever added to',
    );
    await expect(rowsOf(held.federation, 'referrals', `delete from referral where resident_id = '${BRAM}'`)).rejects.toThrow(
      'only ever added to',
    );
  });
});
