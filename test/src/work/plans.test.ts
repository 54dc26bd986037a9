import { setTimeout } from 'node:timers/promises';
import { Worker } from '@wijkgraph/teams';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aQuestion } from '../questions/a-question.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';

const COLLEAGUE = '00000000-0000-4000-9000-0000000000a1';
const ELSEWHERE = '00000000-0000-4000-9000-0000000000a2';

const held = withFederation(
  [
    aResident(1).in('team-wielwijk').withPlan('HOUSING'),
    aResident(2).in('team-wielwijk').withPlan('HOUSING').havingToBeReferred(),
    aResident(3)
      .in('team-wielwijk')
      .livingIn('home')
      .sharing('IDENTITY', 'PLAN', 'HOUSING')
      .with('woonbron')
      .sharing('IDENTITY', 'PLAN', 'WORK_EDUCATION', 'SOCIAL_NETWORK')
      .with('mee')
      .sharing('IDENTITY', 'PLAN')
      .with('careyn'),
    aResident(4)
      .in('team-wielwijk')
      .livingIn('home')
      .sharing('IDENTITY', 'PLAN')
      .with('woonbron')
      .sharing('IDENTITY', 'PLAN', 'WORK_EDUCATION')
      .with('mee'),
    aResident(5).in('team-wielwijk').livingIn('elsewhere'),
    aResident(6).in('team-wielwijk').withPlan('HOUSING'),
    aResident(7).in('team-wielwijk'),
    aResident(8).in('team-wielwijk').livingIn('next door'),
    aResident(9).in('team-wielwijk').livingIn('next door'),
    aResident(10).in('team-wielwijk').livingIn('apart'),
    aResident(12).in('team-wielwijk').livingIn('in love'),
    aResident(13).in('team-wielwijk').livingIn('in love'),
    // Lets the team of the new wijk record as well.
    aResident(11)
      .in('team-wielwijk')
      .livingIn('apart')
      .given({ party: 'team-krispijn', action: 'RECORD', categories: ['IDENTITY', 'PLAN'], purposes: ['SUPPORT'] }),
  ],
  {},
  ({ teams }) => {
    const colleague = { employerId: 'gemeente', specialisms: [], fte: 1 };
    teams.add(Worker, { ...colleague, id: COLLEAGUE, name: 'A colleague', teamId: 'team-wielwijk' });
    teams.add(Worker, { ...colleague, id: ELSEWHERE, name: 'Somebody else', teamId: 'team-oost' });
  },
);

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const planOf = async (resident: number): Promise<Plan> => {
  const [plan] = await rowsOf<Plan>(
    held.federation,
    'support-plans',
    'select id, version, state from support_plan where ?::uuid = any(resident_ids) order by opened_at desc limit 1',
    [residentId(resident)],
  );
  if (!plan) throw new Error('There is a plan');
  return plan;
};

const put = (plan: Plan, state: string): Promise<object[]> =>
  rowsOf(held.federation, 'support-plans', 'update support_plan set state = ? where id = ?', [state, plan.id]);

type Input = Readonly<Record<string, unknown>>;
const doing = (step: string, type: string, input: Input, by: 'worker-wielwijk' | 'worker-krispijn' = 'worker-wielwijk') =>
  ask<{ it: Plan | null }>(held.federation, by, `mutation ($input: ${type}!) { it: ${step}(input: $input) { id state version } }`, {
    variables: { input },
  });
const codesOf = ({ errors }: { readonly errors: readonly { readonly extensions: { readonly code: string } }[] | undefined }) =>
  errors?.map(({ extensions }) => extensions.code);

const householdOf = async (resident: number): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(
    held.federation,
    'residents',
    'select household_id as id from household_member where resident_id = ?',
    [residentId(resident)],
  );
  return row?.id ?? '';
};

interface Event {
  readonly step: string;
  readonly stopReason: string | null;
  readonly reviewOn: string | null;
  readonly worker: { readonly id: string };
  readonly contactWorker: { readonly id: string } | null;
}
const eventsOf = async ({ id }: Plan): Promise<readonly Event[]> => {
  const query = `{ supportPlan(id: "${id}") { events { at step stopReason reviewOn worker { id } party { id } contactWorker { id } } } }`;
  const { data, errors } = await ask<{ supportPlan: { events: Event[] } }>(held.federation, 'worker-wielwijk', query);
  expect(errors).toBeUndefined();
  return data.supportPlan.events;
};

/** By the state that each step leads to. */
const steps = {
  AGREED: ['agreePlan', 'PlanStepInput', {}],
  ACTIVE: ['activatePlan', 'PlanStepInput', {}],
  PAUSED: ['pausePlan', 'PlanStepInput', {}],
  COMPLETED: ['closePlan', 'ClosePlanInput', { outcome: 'COMPLETED' }],
  STOPPED: ['closePlan', 'ClosePlanInput', { outcome: 'STOPPED', reason: 'NO_CONTACT' }],
} as const satisfies Record<string, readonly [string, string, Input]>;
type To = keyof typeof steps;
const take = ({ id, version }: Plan, to: To) => doing(steps[to][0], steps[to][1], { id, expectedVersion: version, ...steps[to][2] });

const arrows: Readonly<Record<string, readonly To[]>> = {
  DRAFT: ['AGREED', 'STOPPED'],
  AGREED: ['ACTIVE', 'STOPPED'],
  ACTIVE: ['PAUSED', 'COMPLETED', 'STOPPED'],
  PAUSED: ['ACTIVE', 'COMPLETED', 'STOPPED'],
  COMPLETED: [],
  STOPPED: [],
};
const pairs = Object.entries(arrows).flatMap(([from, tos]) =>
  (Object.keys(steps) as To[]).map(to => ({ from, to, allowed: tos.includes(to) })),
);

describe('a plan goes along the arrows of its life cycle, and no other way', () => {
  test.each(pairs.filter(({ allowed }) => allowed))('$from -> $to', async ({ from, to }) => {
    await put(await planOf(1), from);
    const { data, errors } = await take(await planOf(1), to);
    expect([errors, data.it?.state]).toEqual([undefined, to]);
    const last = (await eventsOf(await planOf(1))).at(-1);
    expect(last).toMatchObject({ step: to === 'ACTIVE' ? 'ACTIVATED' : to, worker: { id: WORKER }, party: { id: 'team-wielwijk' } });
    expect(last?.stopReason).toBe(to === 'STOPPED' ? 'NO_CONTACT' : null);
  });

  test.each(pairs.filter(({ allowed }) => !allowed))('not $from -> $to: nothing is written', async ({ from, to }) => {
    await put(await planOf(1), from);
    const before = await everythingStored(held.federation);
    const answer = await take(await planOf(1), to);
    expect(codesOf(answer)).toEqual(['INVALID_STATE']);
    expect(answer.errors?.[0]?.message).toContain(`A plan that is ${from} cannot become ${to}`);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('agreeing is dated', async () => {
    const { id } = await planOf(1);
    await rowsOf(held.federation, 'support-plans', `update support_plan set state = 'DRAFT', agreed_at = null where id = ?`, [id]);
    await take(await planOf(1), 'AGREED');
    const recently = `select from support_plan where id = ? and agreed_at between now() - interval '1 minute' and now()`;
    expect(await rowsOf(held.federation, 'support-plans', recently, [id])).toHaveLength(1);
  });

  test('of twenty steps at the same moment one is taken, and written down once', async () => {
    await put(await planOf(1), 'ACTIVE');
    const plan = await planOf(1);
    const before = (await eventsOf(plan)).length;
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => take(plan, turn % 2 ? 'PAUSED' : 'COMPLETED')));
    expect(answers.filter(({ data }) => data.it !== null)).toHaveLength(1);
    expect(answers.flatMap(answer => codesOf(answer) ?? [])).toEqual(Array.from({ length: 19 }, () => 'CONFLICT'));
    expect(await eventsOf(plan)).toHaveLength(before + 1);
    await put(plan, 'ACTIVE');
  });
});

describe('no plan becomes active while one of its residents still has to be referred on', () => {
  test.each(['AGREED', 'PAUSED'])('one that is %s stays so, and nothing is written', async state => {
    await put(await planOf(2), state);
    const before = await everythingStored(held.federation);
    const answer = await take(await planOf(2), 'ACTIVE');
    expect(codesOf(answer)).toEqual(['INVALID_STATE']);
    expect(answer.errors?.[0]?.message).not.toMatch(/violence|safety|vivenz|flag/i);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('nor while nobody can tell; it does once the resident refused', async () => {
    await rowsOf(held.federation, 'referrals', `update mandatory_referral set state = 'REFUSED_BY_RESIDENT'`);
    await held.federation.stopSubgraph('referrals');
    expect(codesOf(await take(await planOf(2), 'ACTIVE'))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect((await planOf(2)).state).toBe('PAUSED');
    await held.federation.startSubgraph('referrals');
    const { errors, data } = await take(await planOf(2), 'ACTIVE');
    expect([errors, data.it?.state]).toEqual([undefined, 'ACTIVE']);
  });

  const duties = (resident: number) =>
    rowsOf<{ state: string }>(held.federation, 'referrals', 'select state from mandatory_referral where resident_id = ?', [
      residentId(resident),
    ]);
  const flag = async (resident: number, question?: string, expectedVersion = 1) => {
    const id = question ?? (await aQuestion(held.federation, { residentId: residentId(resident) }));
    return doing('clarifyQuestion', 'ClarifyQuestionInput', { id, expectedVersion, riskFlags: ['DOMESTIC_VIOLENCE'] });
  };

  test('one that is active pauses when a question is flagged, and the same flag pauses nothing once it was answered for', async () => {
    await put(await planOf(6), 'ACTIVE');
    const id = await aQuestion(held.federation, { residentId: residentId(6) });
    expect((await flag(6, id)).errors).toBeUndefined();
    expect((await planOf(6)).state).toBe('PAUSED');
    expect((await eventsOf(await planOf(6))).at(-1)).toMatchObject({
      step: 'PAUSED',
      worker: { id: WORKER },
      party: { id: 'team-wielwijk' },
    });
    expect(codesOf(await take(await planOf(6), 'ACTIVE'))).toEqual(['INVALID_STATE']);

    await rowsOf(held.federation, 'referrals', `update mandatory_referral set state = 'REFUSED_BY_RESIDENT' where state = 'OPEN'`);
    expect((await take(await planOf(6), 'ACTIVE')).errors).toBeUndefined();
    expect((await flag(6, id, 2)).errors).toBeUndefined();
    expect((await planOf(6)).state).toBe('ACTIVE');
  });

  test('also the plan of a household that another member flags, and not where the flag is not written', async () => {
    const together = { residentIds: [12, 13].map(residentId), householdId: await householdOf(12) };
    const { data } = await doing('createPlan', 'CreatePlanInput', together);
    await rowsOf(held.federation, 'support-plans', `update support_plan set state = 'ACTIVE', contact_worker_id = ? where id = ?`, [
      WORKER,
      data.it?.id,
    ]);
    expect(codesOf(await flag(13, undefined, 2))).toEqual(['CONFLICT']);
    expect((await planOf(12)).state).toBe('ACTIVE');
    expect((await flag(13)).errors).toBeUndefined();
    expect((await planOf(12)).state).toBe('PAUSED');
  });

  test('also at the same moment: who flags waits for whoever is at activating the plan, and it pauses', async () => {
    const plan = await planOf(6);
    const before = (await duties(6)).length;
    await put(plan, 'AGREED');
    const activating = new Client({ connectionString: held.federation.ownerUrl('support-plans') });
    await activating.connect();
    await activating.query('begin');
    await activating.query(`update support_plan set state = 'ACTIVE' where id = $1`, [plan.id]);
    const flagging = flag(6);
    expect(await Promise.race([flagging.then(() => 'is told'), setTimeout(700, 'waits')])).toBe('waits');
    expect((await duties(6)).length).toBe(before + 1);
    await activating.query('commit');
    await activating.end();
    expect((await flagging).errors).toBeUndefined();
    expect((await planOf(6)).state).toBe('PAUSED');
  });

  test('of ten flags and ten that activate at the same moment none leaves an active plan beside an open duty', async () => {
    await rowsOf(held.federation, 'referrals', `update mandatory_referral set state = 'REFUSED_BY_RESIDENT' where state = 'OPEN'`);
    const plan = await planOf(6);
    await Promise.all(Array.from({ length: 20 }, (_, turn) => (turn % 2 ? flag(6) : take(plan, 'ACTIVE'))));
    expect((await duties(6)).filter(({ state }) => state === 'OPEN')).toHaveLength(10);
    expect((await planOf(6)).state).toBe('PAUSED');
    await put(plan, 'ACTIVE');
  });
});

describe('one open plan per resident, own and household together', () => {
  test('of twenty that begin at the same moment, own and with the household, one comes to be', async () => {
    const householdId = await householdOf(8);
    const own = (resident: number): Input => ({ residentIds: [residentId(resident)] });
    const together: Input = { residentIds: [9, 8].map(residentId), householdId };
    const answers = await Promise.all(
      Array.from({ length: 21 }, (_, turn) => doing('createPlan', 'CreatePlanInput', [together, own(8), together][turn % 3] ?? together)),
    );
    expect(answers.filter(({ data }) => data.it !== null)).toHaveLength(1);
    expect(answers.flatMap(answer => codesOf(answer) ?? [])).toEqual(Array.from({ length: 20 }, () => 'INVALID_STATE'));
    const subjects = await rowsOf<{ of: string }>(
      held.federation,
      'support-plans',
      'select unnest(resident_ids) as of from support_plan where ?::uuid = any(resident_ids)',
      [residentId(8)],
    );
    expect(new Set(subjects.map(row => row.of)).size).toBe(subjects.length);
  });

  test('another can begin once it was closed', async () => {
    const begin = () => doing('createPlan', 'CreatePlanInput', { residentIds: [residentId(7)] });
    expect((await begin()).errors).toBeUndefined();
    expect(codesOf(await begin())).toEqual(['INVALID_STATE']);
    expect(await eventsOf(await planOf(7))).toMatchObject([{ step: 'BEGUN', contactWorker: { id: WORKER } }]);
    await take(await planOf(7), 'STOPPED');
    expect((await begin()).errors).toBeUndefined();
  });

  test('the database refuses one that is active without a contact worker', async () => {
    const { id } = await planOf(6);
    await expect(
      rowsOf(held.federation, 'support-plans', 'update support_plan set contact_worker_id = null where id = ?', [id]),
    ).rejects.toThrow(/support_plan_contact_worker_check/);
  });
});

describe('the plan of a household', () => {
  const begin = (householdId: string, ...residents: number[]) =>
    doing('createPlan', 'CreatePlanInput', { residentIds: residents.map(residentId), householdId });

  test('is of those who live in it: of another household, and of none, it is said in the same words', async () => {
    const refused = [
      await begin(await householdOf(5), 3, 4),
      await begin(await householdOf(3), 3, 4, 5),
      await begin(residentId(99), 3, 4),
      await begin(await householdOf(5), 3),
    ];
    for (const answer of refused) expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(new Set(refused.map(({ errors }) => errors?.[0]?.message)).size).toBe(1);
  });

  describe('shows each reader what each of them permits', () => {
    beforeAll(async () => {
      await begin(await householdOf(3), 3, 4);
      const { id } = await planOf(3);
      for (const resident of [3, 4])
        for (const lifeDomain of ['HOUSING', 'WORK_EDUCATION', 'PARTICIPATION']) {
          const input = { planId: id, residentId: residentId(resident), lifeDomain, text: `${lifeDomain} of ${resident}` };
          const add = 'mutation ($input: AddGoalInput!) { addGoal(input: $input) { id } }';
          await ask(held.federation, 'worker-wielwijk', add, { variables: { input } });
        }
    });

    interface Seen {
      readonly state: string;
      readonly events: readonly { readonly step: string }[];
      readonly goals: readonly { readonly text: string }[] | null;
    }
    const seenBy = async (who: 'woonbron' | 'worker-wielwijk' | 'mee' | 'careyn'): Promise<Seen | null> => {
      const query = `{ supportPlan(id: "${(await planOf(3)).id}") { state events { step } goals { text } } }`;
      return (await ask<{ supportPlan: Seen | null }>(held.federation, who, query)).data.supportPlan;
    };
    const textsFor = async (who: Parameters<typeof seenBy>[0]) => (await seenBy(who))?.goals?.map(({ text }) => text).toSorted();

    test('the team all of it', async () => {
      expect(await seenBy('worker-wielwijk')).toMatchObject({ state: 'DRAFT', events: [{ step: 'BEGUN' }] });
      expect(await textsFor('worker-wielwijk')).toHaveLength(6);
    });

    test('a partner with whom one of them shares more: of each what that one shares', async () => {
      expect(await textsFor('mee')).toEqual(['PARTICIPATION of 3', 'WORK_EDUCATION of 3', 'WORK_EDUCATION of 4']);
    });

    test('a partner with whom only one shares any domain: that there is a plan, and none of its goals', async () => {
      expect(await seenBy('woonbron')).toEqual({ state: 'DRAFT', events: [{ step: 'BEGUN' }], goals: null });
    });

    test('a partner with whom one of them does not share the plan: nothing', async () => {
      expect(await seenBy('careyn')).toBeNull();
    });
  });
});

describe('the contact worker', () => {
  const transfer = (plan: Plan, workerId: string, by?: 'worker-krispijn') =>
    doing('transferContactWorker', 'TransferContactWorkerInput', { id: plan.id, expectedVersion: plan.version, workerId }, by);

  test('is handed over to a colleague, and it stays known who was', async () => {
    const plan = await planOf(6);
    expect((await transfer(plan, COLLEAGUE)).errors).toBeUndefined();
    expect((await transfer(await planOf(6), WORKER)).errors).toBeUndefined();
    const handed = (await eventsOf(plan)).filter(({ step }) => step === 'TRANSFERRED');
    expect(handed.map(({ worker, contactWorker }) => [worker.id, contactWorker?.id])).toEqual([
      [WORKER, COLLEAGUE],
      [WORKER, WORKER],
    ]);
  });

  test('is nobody of another team, nor the one who is already, nor that of a closed plan', async () => {
    expect(codesOf(await transfer(await planOf(6), ELSEWHERE))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await transfer(await planOf(6), WORKER))).toEqual(['INVALID_STATE']);
    await take(await planOf(6), 'COMPLETED');
    expect(codesOf(await transfer(await planOf(6), COLLEAGUE))).toEqual(['INVALID_STATE']);
  });

  test('of a plan that another team may not see is not theirs to name', async () => {
    expect(codesOf(await transfer(await planOf(1), WORKER, 'worker-krispijn'))).toEqual(['NOT_FOUND']);
  });
});

describe('the plan of a household of whom one moves', () => {
  const create = async (residents: readonly number[], by: 'worker-wielwijk' | 'worker-krispijn' = 'worker-wielwijk') =>
    doing(
      'createPlan',
      'CreatePlanInput',
      { residentIds: residents.map(residentId), ...(residents.length > 1 && { householdId: await householdOf(residents[0] as number) }) },
      by,
    );
  const end = (resident: number, by: 'worker-wielwijk' | 'worker-krispijn' = 'worker-krispijn') =>
    doing('endHouseholdPlan', 'EndHouseholdPlanInput', { residentId: residentId(resident), reason: 'MOVED_AWAY' }, by);

  test('is ended by nobody but its team, while that records everybody in it', async () => {
    expect((await create([10, 11])).errors).toBeUndefined();
    const before = await everythingStored(held.federation);
    expect(codesOf(await end(11))).toEqual(['INVALID_STATE']);
    expect(codesOf(await end(11, 'worker-wielwijk'))).toEqual(['INVALID_STATE']);
    // Who is not recorded by the team, and who is nobody.
    for (const resident of [10, 999]) expect(codesOf(await end(resident))).toEqual(['NOT_FOUND']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is changed by nobody once neither team records everybody; either ends it, sees nothing of it, and begins anew with its own', async () => {
    const [recording] = await rowsOf<{ id: string }>(
      held.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = 'team-wielwijk'`,
      [residentId(11)],
    );
    await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${recording?.id}") { consentId } }`);
    const { id, version } = await planOf(11);
    for (const by of ['worker-wielwijk', 'worker-krispijn'] as const)
      expect(
        codesOf(await doing('closePlan', 'ClosePlanInput', { id, expectedVersion: version, outcome: 'STOPPED', reason: 'OTHER' }, by)),
      ).toEqual(['NOT_FOUND']);
    expect(codesOf(await create([11], 'worker-krispijn'))).toEqual(['INVALID_STATE']);
    expect(codesOf(await create([10]))).toEqual(['INVALID_STATE']);

    const answers = await Promise.all([end(11), end(10, 'worker-wielwijk'), end(11), end(10, 'worker-wielwijk')]);
    expect(answers.filter(({ errors }) => errors === undefined).map(({ data }) => data.it)).toEqual([null]);
    expect(answers.flatMap(answer => codesOf(answer) ?? [])).toEqual(['INVALID_STATE', 'INVALID_STATE', 'INVALID_STATE']);
    const events = await rowsOf<{ step: string }>(
      held.federation,
      'support-plans',
      `select step, stop_reason as reason from plan_event where plan_id = ? and step = 'STOPPED'`,
      [id],
    );
    expect(events).toEqual([{ step: 'STOPPED', reason: 'MOVED_AWAY' }]);
    expect((await create([11], 'worker-krispijn')).data.it?.state).toBe('DRAFT');
    expect((await create([10])).data.it?.state).toBe('DRAFT');
  });

  test('ends for a reason, and where there is one', async () => {
    const without = await doing('endHouseholdPlan', 'EndHouseholdPlanInput', { residentId: residentId(7), reason: 'OTHER' });
    expect(codesOf(without)).toEqual(['INVALID_STATE']);
    for (const wrong of [
      { residentId: 'abc', reason: 'OTHER' },
      { residentId: residentId(7) },
      { residentId: residentId(7), reason: 'BORED' },
    ])
      expect(codesOf(await doing('endHouseholdPlan', 'EndHouseholdPlanInput', wrong))).toEqual(['BAD_USER_INPUT']);
  });
});

test('the review is set and taken away, and who did so is known', async () => {
  const set = async (reviewOn: string | null) => {
    const { id, version } = await planOf(1);
    return doing('setPlanReview', 'SetPlanReviewInput', { id, expectedVersion: version, reviewOn });
  };
  expect((await set('2090-01-31')).errors).toBeUndefined();
  expect((await set(null)).errors).toBeUndefined();
  const reviews = (await eventsOf(await planOf(1))).filter(({ step }) => step === 'REVIEW_SET');
  expect(reviews.map(({ reviewOn }) => reviewOn)).toEqual(['2090-01-31', null]);
});

test('nobody rewrites what was done with a plan', async () => {
  for (const sql of [`update plan_event set step = 'PAUSED'`, 'delete from plan_event']) {
    await expect(rowsOf(held.federation, 'support-plans', sql)).rejects.toThrow(/permission denied/);
    await expect(asOwner(held.federation, 'support-plans', sql)).rejects.toThrow(/only ever added to/);
  }
});
