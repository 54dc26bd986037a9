import { provisions } from '@wijkgraph/sandbox/reference';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';

const held = withFederation([
  aResident(1)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .sharing('IDENTITY', 'PLAN', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY')
    .with('mee'),
  aResident(2).in('team-wielwijk').livingIn('home').sharing('IDENTITY', 'PLAN').with('careyn').sharing('IDENTITY', 'PLAN').with('vivenz'),
  aResident(3).in('team-wielwijk').livingIn('home').sharing('IDENTITY', 'PLAN').with('careyn'),
  aResident(4).in('team-krispijn').withPlan('HOUSING').sharing('IDENTITY', 'PLAN').with('woonbron'),
]);

type Input = Readonly<Record<string, unknown>>;
type By = 'worker-wielwijk' | 'worker-krispijn' | 'woonbron' | 'host-wielwijk' | 'resident';
const doing = <It = Record<string, never>>(step: string, type: string, selection: string, input: Input, by: By = 'worker-wielwijk') =>
  ask<{ it: It }>(held.federation, by, `mutation ($input: ${type}!) { it: ${step}(input: $input) ${selection} }`, { variables: { input } });
const codesOf = ({ errors }: { readonly errors: readonly { readonly extensions: { readonly code: string } }[] | undefined }) =>
  errors?.map(({ extensions }) => extensions.code);
const rows = <Row extends object>(sql: string, ...values: readonly unknown[]) => rowsOf<Row>(held.federation, 'support-plans', sql, values);
const one = async <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row> => {
  const [row] = await rows<Row>(sql, ...values);
  if (!row) throw new Error('There is a row');
  return row;
};
const planId = async (resident: number): Promise<string> =>
  (await one<{ id: string }>('select id from support_plan where ?::uuid = any(resident_ids)', residentId(resident))).id;

interface Goal {
  readonly id: string;
  readonly version: number;
}
const addGoal = async (fields: Input = {}): Promise<Goal> => {
  const input = { planId: await planId(1), residentId: residentId(1), lifeDomain: 'HOUSING', text: 'a home', ...fields };
  const { data, errors } = await doing<Goal>('addGoal', 'AddGoalInput', '{ id version }', input);
  expect(errors).toBeUndefined();
  return data.it;
};

interface Action {
  readonly id: string;
  readonly version: number;
  readonly done: string | null;
}
const ACTION = '{ id version by text due done provision { id } }';
const recordAction = (input: Input) =>
  doing<Action>('recordAction', 'RecordActionInput', ACTION, { by: 'RESIDENT', text: 'looks around', ...input });
const editAction = (input: Input) => doing<Action>('editAction', 'EditActionInput', ACTION, input);

interface Event {
  readonly step: string;
  readonly worker: { readonly id: string };
  readonly action: { readonly id: string } | null;
}
const seen = async (goal: string, by: By = 'worker-wielwijk') => {
  const query = `{ supportPlan(id: "${await planId(1)}") { goals { id actions { by text } events { at step worker { id } action { id } } } } }`;
  interface Seen {
    readonly supportPlan: {
      readonly goals: readonly {
        readonly id: string;
        readonly actions: readonly { readonly by: string }[];
        readonly events: readonly Event[];
      }[];
    };
  }
  const { data } = await ask<Seen>(held.federation, by, query);
  return data.supportPlan.goals.find(({ id }) => id === goal);
};

describe('own strength comes before help', () => {
  test.each(['VOLUNTEER', 'WORKER', 'PARTNER'])('%s: nothing is written before the goal says what the resident does', async by => {
    const { id: goalId, version } = await addGoal();
    const before = await everythingStored(held.federation);
    expect(codesOf(await recordAction({ goalId, by }))).toEqual(['INVALID_STATE']);
    expect(await everythingStored(held.federation)).toEqual(before);
    await doing('editGoal', 'EditGoalInput', '{ id }', { id: goalId, expectedVersion: version, ownContribution: 'asks a brother' });
    expect((await recordAction({ goalId, by })).errors).toBeUndefined();
  });

  test('actions are read in that order, whichever was written first', async () => {
    const { id: goalId } = await addGoal({ ownContribution: 'asks a brother' });
    for (const by of ['PARTNER', 'WORKER', 'RESIDENT', 'VOLUNTEER', 'NETWORK']) await recordAction({ goalId, by });
    expect((await seen(goalId))?.actions.map(({ by }) => by)).toEqual(['RESIDENT', 'NETWORK', 'VOLUNTEER', 'WORKER', 'PARTNER']);
  });
});

describe('an action', () => {
  const provisionId = provisions[0]?.id;

  test('is written with its provision, done on a day, and everything that was done with it is known', async () => {
    const { id: goalId } = await addGoal();
    const { data, errors } = await recordAction({ goalId, provisionId, due: '2090-01-31' });
    expect([errors, data.it]).toEqual([
      undefined,
      expect.objectContaining({ provision: { id: provisionId }, due: '2090-01-31', done: null }),
    ]);
    const { id, version } = data.it;
    const done = await editAction({ id, expectedVersion: version, done: '2026-01-31' });
    expect([done.errors, done.data.it.done]).toEqual([undefined, '2026-01-31']);
    expect((await editAction({ id, expectedVersion: done.data.it.version, provisionId: null, text: 'asks again' })).errors).toBeUndefined();
    const events = (await seen(goalId))?.events ?? [];
    expect(events.map(({ step, worker, action }) => [step, worker.id, action?.id ?? null])).toEqual([
      ['ADDED', WORKER, null],
      ['ACTION_ADDED', WORKER, id],
      ['ACTION_DONE', WORKER, id],
      ['ACTION_EDITED', WORKER, id],
    ]);
  });

  test('of what somebody else changed since is refused with the version that it has now', async () => {
    const { id: goalId } = await addGoal();
    const { id, version } = (await recordAction({ goalId })).data.it;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => editAction({ id, expectedVersion: version, text: `text ${turn}` })),
    );
    expect(answers.flatMap(answer => codesOf(answer) ?? [])).toEqual(Array.from({ length: 9 }, () => 'CONFLICT'));
    expect((await seen(goalId))?.events.map(({ step }) => step)).toEqual(['ADDED', 'ACTION_ADDED', 'ACTION_EDITED']);
  });

  test('an edit that changes nothing is nothing that was done', async () => {
    const { id: goalId } = await addGoal();
    const { id, version } = (await recordAction({ goalId })).data.it;
    expect((await editAction({ id, expectedVersion: version, text: 'looks around' })).data.it.version).toBe(version);
    expect((await seen(goalId))?.events.map(({ step }) => step)).toEqual(['ADDED', 'ACTION_ADDED']);
  });

  test.each<[string, Input, string]>([
    ['an unknown provision', { provisionId: residentId(99) }, 'BAD_USER_INPUT'],
    ['done in the future', { done: '2090-01-31' }, 'BAD_USER_INPUT'],
    ['without words', { text: ' ' }, 'BAD_USER_INPUT'],
    ['of an unknown goal', { goalId: residentId(99) }, 'NOT_FOUND'],
  ])('%s: nothing is written', async (_what, wrong, code) => {
    const { id: goalId } = await addGoal();
    const before = await everythingStored(held.federation);
    expect(codesOf(await recordAction({ goalId, ...wrong }))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('of another team, or in a closed plan, is not written', async () => {
    const { id: goalId } = await one<Goal>('select id from goal where resident_id = ?', residentId(4));
    expect(codesOf(await recordAction({ goalId }))).toEqual(['NOT_FOUND']);
    await rows(`update support_plan set state = 'COMPLETED' where id = ?`, await planId(4));
    const late = await doing('recordAction', 'RecordActionInput', '{ id }', { goalId, by: 'RESIDENT', text: 'late' }, 'worker-krispijn');
    expect(codesOf(late)).toEqual(['INVALID_STATE']);
  });

  test('is seen, with what was done, as its goal is', async () => {
    const { id } = await addGoal({ lifeDomain: 'FINANCES' });
    expect(await seen(id)).toMatchObject({ events: [{ step: 'ADDED' }] });
    expect(await seen(id, 'woonbron')).toBeUndefined();
  });
});

test('nobody rewrites what was done with a goal', async () => {
  for (const sql of [`update goal_event set step = 'EDITED'`, 'delete from goal_event']) {
    await expect(rows(sql)).rejects.toThrow(/permission denied/);
    await expect(asOwner(held.federation, 'support-plans', sql)).rejects.toThrow(/only ever added to/);
  }
});

describe('who takes part in a plan', () => {
  const consentOf = async (resident: number, party: string): Promise<string> => {
    const [consent] = await rowsOf<{ id: string }>(
      held.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = ? and stored_state = 'ACTIVE'`,
      [residentId(resident), party],
    );
    return consent?.id ?? residentId(99);
  };
  interface Participant {
    readonly id: string;
    readonly version: number;
    readonly takesPart: boolean;
  }
  const PARTICIPANT = '{ id version from to takesPart party { id } consent { id } }';
  const join = async (resident: number, party: string, ...consentIds: readonly string[]) =>
    doing<Participant>('addParticipant', 'AddParticipantInput', PARTICIPANT, { planId: await planId(resident), party, consentIds });
  const leave = ({ id, version }: Participant) =>
    doing<Participant>('removeParticipant', 'RemoveParticipantInput', PARTICIPANT, { id, expectedVersion: version });
  const takingPart = async (resident: number, by: By = 'worker-wielwijk') => {
    const query = `{ supportPlan(id: "${await planId(resident)}") { participants { takesPart party { id } } events { step participant { party { id } } } } }`;
    interface Seen {
      readonly supportPlan: {
        readonly participants: readonly { readonly takesPart: boolean; readonly party: { readonly id: string } }[];
        readonly events: readonly { readonly step: string }[];
      };
    }
    return (await ask<Seen>(held.federation, by, query)).data.supportPlan;
  };
  const withdraw = async (id: string): Promise<void> => {
    const { errors } = await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${id}") { consentId } }`);
    expect(errors).toBeUndefined();
  };

  test('nobody without an active consent to share the plan that names that party', async () => {
    const before = await everythingStored(held.federation);
    const refused = await Promise.all([
      join(1, 'mee', await consentOf(1, 'mee')),
      join(1, 'mee', await consentOf(1, 'woonbron')),
      join(1, 'team-wielwijk', await consentOf(1, 'team-wielwijk')),
    ]);
    expect(refused.map(codesOf)).toEqual([['INVALID_STATE'], ['INVALID_STATE'], ['INVALID_STATE']]);
    expect(codesOf(await join(1, 'woonbron', residentId(99)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await join(1, 'woonbron', await consentOf(4, 'woonbron')))).toEqual(['NOT_FOUND']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('it joins once, leaves, and joins again; both are written down', async () => {
    const consent = await consentOf(1, 'woonbron');
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(1, 'woonbron', consent)));
    const [joined, ...more] = answers.flatMap(({ data }) => data.it ?? []);
    expect([joined?.takesPart, more]).toEqual([true, []]);
    expect(answers.flatMap(answer => codesOf(answer) ?? [])).toEqual(Array.from({ length: 9 }, () => 'INVALID_STATE'));
    const left = await leave(joined as Participant);
    expect([left.errors, left.data.it.takesPart]).toEqual([undefined, false]);
    expect(codesOf(await leave(left.data.it))).toEqual(['INVALID_STATE']);
    expect((await join(1, 'woonbron', consent)).errors).toBeUndefined();
    const { participants, events } = await takingPart(1);
    expect(participants.map(({ takesPart }) => takesPart).toSorted()).toEqual([false, true]);
    expect(events).toMatchObject(
      ['PARTICIPANT_JOINED', 'PARTICIPANT_LEFT', 'PARTICIPANT_JOINED'].map(step => ({ step, participant: { party: { id: 'woonbron' } } })),
    );
  });

  test('it takes part no longer from the very next query on after its consent was withdrawn', async () => {
    expect((await takingPart(1)).participants.filter(({ takesPart }) => takesPart)).toHaveLength(1);
    await withdraw(await consentOf(1, 'woonbron'));
    expect((await takingPart(1)).participants.filter(({ takesPart }) => takesPart)).toEqual([]);
    expect(await takingPart(1, 'woonbron')).toBeNull();
  });

  test('in the plan of a household it wants the consent of each of them, and ends with the first that ends', async () => {
    const [household] = await rowsOf<{ id: string }>(
      held.federation,
      'residents',
      'select household_id as id from household_member limit 1',
    );
    const begun = await doing('createPlan', 'CreatePlanInput', '{ id }', {
      residentIds: [2, 3].map(residentId),
      householdId: household?.id,
    });
    expect(begun.errors).toBeUndefined();
    expect(codesOf(await join(2, 'careyn', await consentOf(2, 'careyn')))).toEqual(['INVALID_STATE']);
    expect(codesOf(await join(2, 'vivenz', await consentOf(2, 'vivenz')))).toEqual(['INVALID_STATE']);
    const joined = await join(2, 'careyn', await consentOf(3, 'careyn'), await consentOf(2, 'careyn'));
    expect([joined.errors, joined.data.it.takesPart]).toEqual([undefined, true]);
    await withdraw(await consentOf(3, 'careyn'));
    expect((await takingPart(2)).participants).toEqual([{ takesPart: false, party: { id: 'careyn' } }]);
  });
});

describe('self-reliance', () => {
  const SCORES = '{ id phase date version worker { id } scores { lifeDomain score sincePrevious sinceStart } }';
  interface Score {
    readonly lifeDomain: string;
    readonly score: number;
    readonly sincePrevious: number | null;
    readonly sinceStart: number | null;
  }
  interface Assessed {
    readonly date: string;
    readonly version: string;
    readonly worker: { readonly id: string };
    readonly scores: readonly Score[];
  }
  const assess = (phase: string, date: string | null, scores: Readonly<Record<string, number>>, more: Input = {}) =>
    doing<Assessed>('recordAssessment', 'RecordAssessmentInput', SCORES, {
      residentId: residentId(1),
      phase,
      date,
      scores: Object.entries(scores).map(([lifeDomain, score]) => ({ lifeDomain, score })),
      ...more,
    });

  test('is assessed time and again, and each score tells what it gained since the last and since the start', async () => {
    const answers = [
      await assess('START', '2026-01-10', { HOUSING: 2, FINANCES: 1 }),
      await assess('INTERIM', '2026-03-10', { HOUSING: 1, JUSTICE: 4 }),
      await assess('END', '2026-06-10', { HOUSING: 4, FINANCES: 3, JUSTICE: 5 }),
    ];
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const told = answers.map(({ data }) =>
      Object.fromEntries(
        data.it.scores.map(({ lifeDomain, score, sincePrevious, sinceStart }) => [lifeDomain, [score, sincePrevious, sinceStart]]),
      ),
    );
    expect(told).toEqual([
      { HOUSING: [2, null, null], FINANCES: [1, null, null] },
      { HOUSING: [1, -1, -1], JUSTICE: [4, null, null] },
      { HOUSING: [4, 3, 2], FINANCES: [3, 2, 2], JUSTICE: [5, 1, null] },
    ]);
    expect(answers[0]?.data.it).toMatchObject({ version: 'ZRM 2017', date: '2026-01-10', worker: { id: WORKER } });
    // What came later changes nothing of what an earlier score gained.
    const query = `{ resident(id: "${residentId(1)}") { assessments { scores { lifeDomain score sincePrevious sinceStart } } } }`;
    interface Read {
      readonly resident: { readonly assessments: readonly { readonly scores: readonly Score[] }[] };
    }
    const read = (await ask<Read>(held.federation, 'worker-wielwijk', query)).data.resident.assessments;
    expect(read.map(({ scores }) => scores)).toEqual(answers.map(({ data }) => data.it.scores));
  });

  test('is not compared with what another edition of the matrix said', async () => {
    const other = residentId(77);
    await rows(
      `insert into assessment (id, resident_id, phase, date, version) values (?, ?, 'START', '2026-07-01', 'another edition')`,
      other,
      residentId(1),
    );
    await rows(
      `insert into assessment_score (id, assessment_id, resident_id, life_domain, score) values (gen_random_uuid(), ?, ?, 'HOUSING', 1)`,
      other,
      residentId(1),
    );
    const { data } = await assess('FOLLOW_UP', '2026-08-10', { HOUSING: 5 });
    expect(data.it.scores).toEqual([{ lifeDomain: 'HOUSING', score: 5, sincePrevious: 1, sinceStart: 3 }]);
  });

  test('a partner sees the delta of those domains that it may see', async () => {
    const query = `{ resident(id: "${residentId(2)}") { assessments { scores { lifeDomain sinceStart } } } }`;
    await assess('START', '2026-01-10', { PARTICIPATION: 2, DOMESTIC_RELATIONS: 2 }, { residentId: residentId(2) });
    await assess('END', '2026-02-10', { PARTICIPATION: 3, DOMESTIC_RELATIONS: 4 }, { residentId: residentId(2) });
    const give = `mutation { recordConsent(input: { residentId: "${residentId(2)}", granteeId: "mee", action: SHARE, provisions: [{ categories: [PLAN, SOCIAL_NETWORK], purposes: [SUPPORT] }] }) { id } }`;
    expect((await ask(held.federation, 'worker-wielwijk', give)).errors).toBeUndefined();
    const { data } = await ask<{ resident: { assessments: readonly { readonly scores: readonly Score[] }[] } }>(
      held.federation,
      'mee',
      query,
    );
    expect(data.resident.assessments.map(({ scores }) => scores)).toEqual([
      [{ lifeDomain: 'PARTICIPATION', sinceStart: null }],
      [{ lifeDomain: 'PARTICIPATION', sinceStart: 1 }],
    ]);
  });

  test.each<[string, Input, string]>([
    ['a domain that the matrix does not score', { scores: [{ lifeDomain: 'PARENTING', score: 3 }] }, 'BAD_USER_INPUT'],
    ['a score of 0', { scores: [{ lifeDomain: 'HOUSING', score: 0 }] }, 'BAD_USER_INPUT'],
    ['a score of 6', { scores: [{ lifeDomain: 'HOUSING', score: 6 }] }, 'BAD_USER_INPUT'],
    ['a domain without a score', { scores: [{ lifeDomain: 'HOUSING' }] }, 'BAD_USER_INPUT'],
    ['a domain twice', { scores: [1, 2].map(score => ({ lifeDomain: 'HOUSING', score })) }, 'BAD_USER_INPUT'],
    ['no scores', { scores: [] }, 'BAD_USER_INPUT'],
    ['an edition that there is not', { version: 'ZRM 1900' }, 'BAD_USER_INPUT'],
    ['a day to come', { date: '2090-01-01' }, 'BAD_USER_INPUT'],
    ['nobody', { residentId: null }, 'BAD_USER_INPUT'],
    ['a resident of another team', { residentId: residentId(4) }, 'NOT_FOUND'],
    ['a resident who does not exist', { residentId: residentId(99) }, 'NOT_FOUND'],
  ])('%s: nothing is written', async (_what, wrong, code) => {
    const before = await everythingStored(held.federation);
    expect(codesOf(await assess('START', null, { HOUSING: 3 }, wrong))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });
});

describe('a rating', () => {
  const rate = (input: Input, by: By = 'host-wielwijk') =>
    ask<{ rate: boolean | null }>(held.federation, by, 'mutation ($input: RateInput!) { rate(input: $input) }', { variables: { input } });

  test('is given at the desk or by a resident, and nothing of it leads back: a team, a month and a score are all there is', async () => {
    const before = await everythingStored(held.federation);
    expect((await rate({ score: 8 })).data.rate).toBe(true);
    expect((await rate({ team: 'team-wielwijk', score: 9 }, 'resident')).data.rate).toBe(true);
    const after = await everythingStored(held.federation);
    expect(Object.keys(after).filter(table => after[table] !== before[table])).toEqual(['support-plans.satisfaction_rating']);
    const stored = await rows<Record<string, unknown>>('select * from satisfaction_rating order by score');
    const month = `${new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 7)}-01`;
    expect(stored.map(({ id: _id, ...row }) => ({ ...row, at: String(row.at).slice(0, 10) }))).toEqual([
      { team_id: 'team-wielwijk', score: 8, at: month },
      { team_id: 'team-wielwijk', score: 9, at: month },
    ]);
  });

  test.each<[string, Input, By, string]>([
    ['0', { score: 0 }, 'host-wielwijk', 'BAD_USER_INPUT'],
    ['11', { score: 11 }, 'host-wielwijk', 'BAD_USER_INPUT'],
    ['of another team, by somebody of a team', { team: 'team-oost', score: 8 }, 'worker-wielwijk', 'FORBIDDEN'],
    ['of no team, by a resident', { score: 8 }, 'resident', 'BAD_USER_INPUT'],
    ['by a partner', { team: 'team-wielwijk', score: 8 }, 'woonbron', 'FORBIDDEN'],
  ])('%s is refused, and nothing is written', async (_what, input, by, code) => {
    const before = await everythingStored(held.federation);
    expect(codesOf(await rate(input, by))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });
});
