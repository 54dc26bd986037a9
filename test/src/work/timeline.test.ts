import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';

const held = withFederation([
  aResident(1)
    .in('team-wielwijk')
    .livingIn('home')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .assessedIn('HOUSING')
    .sharing('IDENTITY', 'PLAN', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY', 'PLAN', 'SOCIAL_NETWORK')
    .with('mee')
    .sharing('IDENTITY', 'CONTACT')
    .with('vivenz')
    .sharing('IDENTITY', 'WORK_EDUCATION')
    .with('sociale-dienst'),
  aResident(2).in('team-wielwijk').livingIn('home').sharing('IDENTITY', 'PLAN').with('woonbron'),
]);

type By = 'worker-wielwijk' | 'woonbron' | 'mee' | 'vivenz' | 'careyn' | 'sociale-dienst';
interface Entry {
  readonly kind: string;
  readonly at: string;
  readonly question: { readonly stated: string } | null;
  readonly waiting: { readonly since: string } | null;
  readonly contact: { readonly note: string; readonly worker: { readonly id: string } } | null;
  readonly planEvent: { readonly step: string; readonly worker: { readonly id: string } } | null;
  readonly goalEvent: { readonly step: string; readonly worker: { readonly id: string } } | null;
  readonly assessment: { readonly phase: string } | null;
}
interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const RECORDS = `question { stated } waiting { since } contact { note worker { id } } planEvent { step worker { id } }
  goalEvent { step worker { id } } assessment { phase }`;
const pageOf = async (by: By, first = 100, after: string | null = null): Promise<Page | null> => {
  const { data, errors } = await ask<{ resident: { timeline: Page | null } | null }>(
    held.federation,
    by,
    `query ($id: ID!, $first: Int, $after: String) { resident(id: $id) { timeline(first: $first, after: $after) {
      edges { cursor node { kind at ${RECORDS} } } pageInfo { hasNextPage endCursor } } } }`,
    { variables: { id: residentId(1), first, after } },
  );
  expect(errors).toBeUndefined();
  return data.resident?.timeline ?? null;
};
const timelineOf = async (by: By): Promise<readonly Entry[]> => (await pageOf(by))?.edges.map(({ node }) => node) ?? [];
const said = ({ kind, question, waiting, contact, planEvent, goalEvent, assessment }: Entry): string =>
  [kind, question?.stated ?? waiting?.since ?? contact?.note ?? planEvent?.step ?? goalEvent?.step ?? assessment?.phase].join(' ');
const kindsFor = async (by: By): Promise<readonly string[]> => (await timelineOf(by)).map(said).toSorted();

const doing = async (step: string, type: string, input: Readonly<Record<string, unknown>>): Promise<{ id: string; version: number }> => {
  const { data, errors } = await ask<{ it: { id: string; version: number } }>(
    held.federation,
    'worker-wielwijk',
    `mutation ($input: ${type}!) { it: ${step}(input: $input) { id version } }`,
    { variables: { input } },
  );
  expect(errors).toBeUndefined();
  return data.it;
};

describe('the timeline of a dossier', () => {
  test('tells in order what was asked, said, planned, done and assessed, and who did it', async () => {
    const own = { residentIds: [residentId(1)] };
    const { id: planId, version } = await doing('createPlan', 'CreatePlanInput', own);
    for (const lifeDomain of ['HOUSING', 'PARTICIPATION', 'WORK_EDUCATION'])
      await doing('addGoal', 'AddGoalInput', { planId, residentId: residentId(1), lifeDomain, text: 'a goal' });
    await doing('agreePlan', 'PlanStepInput', { id: planId, expectedVersion: version });
    const entries = await timelineOf('worker-wielwijk');
    expect(entries.map(said)).toEqual([
      'PLAN AGREED',
      'GOAL ADDED',
      'GOAL ADDED',
      'GOAL ADDED',
      'PLAN BEGUN',
      'WAITING 2026-01-06',
      'ASSESSMENT START',
      'QUESTION stated by Resident1',
      'CONTACT note HOUSING of Resident1',
    ]);
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const who = entries.flatMap(({ contact, planEvent, goalEvent }) =>
      [contact, planEvent, goalEvent].flatMap(done => done?.worker.id ?? []),
    );
    expect(who).toEqual(Array.from({ length: 6 }, () => WORKER));
  });

  test('is cut into pages that leave nothing out and say nothing twice', async () => {
    const whole = await timelineOf('worker-wielwijk');
    const inTurn: Entry[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await pageOf('worker-wielwijk', 2, after);
      inTurn.push(...(page?.edges.map(({ node }) => node) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(inTurn).toEqual(whole);
  });

  test('takes no cursor of another reader', async () => {
    const theirs = (await pageOf('worker-wielwijk', 1))?.pageInfo.endCursor;
    const query = `{ resident(id: "${residentId(1)}") { timeline(after: "${theirs}") { edges { cursor } } } }`;
    const { errors } = await ask(held.federation, 'woonbron', query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('shows each party what its own categories open, decided before the page is cut', async () => {
    expect(await kindsFor('woonbron')).toEqual(['ASSESSMENT START', 'GOAL ADDED', 'PLAN AGREED', 'PLAN BEGUN']);
    expect(await kindsFor('mee')).toEqual(['ASSESSMENT START', 'GOAL ADDED', 'PLAN AGREED', 'PLAN BEGUN']);
    // A goal is reached through its plan: its life domain alone does not open it.
    expect(await kindsFor('sociale-dienst')).toEqual([]);
    const page = await pageOf('woonbron', 4);
    expect([page?.edges.length, page?.pageInfo.hasNextPage]).toEqual([4, false]);
    expect(JSON.stringify(page)).not.toContain('PARTICIPATION');
  });

  test('is null where nothing of a dossier is permitted, and where the resident is unknown so is everything', async () => {
    expect(await pageOf('vivenz')).toBeNull();
    const unknown = await ask<{ resident: null }>(
      held.federation,
      'careyn',
      `{ resident(id: "${residentId(1)}") { timeline { edges { cursor } } } }`,
    );
    expect(unknown.data.resident).toBeNull();
  });

  test('of the plan of a household it shows a step only to whom every member permits it', async () => {
    const entries = await timelineOf('worker-wielwijk');
    expect(entries.filter(({ kind }) => kind === 'PLAN')).toHaveLength(2);
    interface Held {
      readonly resident: {
        readonly household: { readonly id: string };
        readonly supportPlan: { readonly id: string; readonly version: number };
      };
    }
    const query = `{ resident(id: "${residentId(1)}") { household { id } supportPlan { id version } } }`;
    const { household, supportPlan } = (await ask<Held>(held.federation, 'worker-wielwijk', query)).data.resident;
    const { id, version } = supportPlan;
    await doing('closePlan', 'ClosePlanInput', { id, expectedVersion: version, outcome: 'STOPPED', reason: 'OTHER' });
    await doing('createPlan', 'CreatePlanInput', { residentIds: [1, 2].map(residentId), householdId: household.id });
    const begun = async (by: By) => (await kindsFor(by)).filter(entry => entry === 'PLAN BEGUN').length;
    expect([await begun('worker-wielwijk'), await begun('woonbron'), await begun('mee')]).toEqual([2, 2, 1]);
  });
});
