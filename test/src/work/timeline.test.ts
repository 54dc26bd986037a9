import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { ApplicationEvent, ProvisionApplication, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';

const minute = (number: number): Date => new Date(Date.UTC(2026, 4, 1, 9, number));

/** A referral that was sent and accepted, two steps of it in the same moment; a draft that its receiver knows nothing of; an application. */
const amend = ({ consent, referrals }: Sowing): void => {
  const consentTo = (party: string) =>
    consent.of(Consent).find(({ granteeId, residentId: of }) => granteeId === party && of === residentId(1))?.id;
  const about = { residentId: residentId(1), questionId: null, fromPartyId: 'team-wielwijk', lifeDomains: ['HOUSING'] };
  const referral = (toPartyId: string, storedState: string, sentAt: Date | null): string => {
    const id = randomUUID();
    const unsaid = { provisionId: null, origin: 'PLAN', mandatoryReason: null, statusReason: null, feedback: null, feedbackAt: null };
    const consentId = sentAt && consentTo(toPartyId);
    referrals.add(Referral, { ...about, ...unsaid, id, toPartyId, consentId, reason: 'a reason', storedState, sentAt });
    return id;
  };
  const sent = referral('woonbron', 'ACCEPTED', minute(1));
  const draft = referral('mee', 'DRAFT', null);
  const step = (of: string, state: string, at: Date, byPartyId = 'team-wielwijk', note: string | null = null) =>
    referrals.add(ReferralEvent, { referral: of, state, at, byPartyId, note });
  step(sent, 'DRAFT', minute(1));
  step(sent, 'REQUESTED', minute(1));
  step(draft, 'DRAFT', minute(2));
  step(sent, 'ACCEPTED', minute(3), 'woonbron', 'a note');
  const application = randomUUID();
  const decided = { outcome: null, mediationOutcome: null, mediationResult: null, decidedAt: null, whyLighterHelpIsNotEnough: null };
  referrals.add(ProvisionApplication, {
    ...about,
    ...decided,
    id: application,
    provisionId: randomUUID(),
    toPartyId: 'sociale-dienst',
    consentId: consentTo('sociale-dienst'),
    lifeDomains: ['WORK_EDUCATION'],
    state: 'SUBMITTED',
    submittedAt: minute(4),
  });
  referrals.add(ApplicationEvent, { application, at: minute(4), state: 'SUBMITTED', byPartyId: 'team-wielwijk', note: 'asked for' });
};

const residents = [
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
];
const held = withFederation(residents, {}, amend);

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

describe('what happened to referrals and applications', () => {
  interface Step {
    readonly at: string;
    readonly state: string;
    readonly note: string | null;
    readonly byParty: { readonly id: string };
    readonly of: { readonly to: { readonly id: string } };
  }
  interface Steps {
    readonly edges: readonly { readonly node: Step }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const of = { referralEvents: 'referral', applicationEvents: 'application' } as const;
  const read = async (list: keyof typeof of, by: By, first = 100, after: string | null = null): Promise<Steps | null> => {
    const { data, errors } = await ask<{ resident: { it: Steps } | null }>(
      held.federation,
      by,
      `query ($id: ID!, $first: Int, $after: String) { resident(id: $id) { it: ${list}(first: $first, after: $after) {
        edges { node { at state note byParty { id } of: ${of[list]} { to { id } } } } pageInfo { hasNextPage endCursor } } } }`,
      { variables: { id: residentId(1), first, after } },
    );
    expect(errors).toBeUndefined();
    return data.resident?.it ?? null;
  };
  const told = (steps: Steps | null) => steps?.edges.map(({ node }) => `${node.state} by ${node.byParty.id} of one to ${node.of.to.id}`);
  const toWoonbron = [
    'ACCEPTED by woonbron of one to woonbron',
    'REQUESTED by team-wielwijk of one to woonbron',
    'DRAFT by team-wielwijk of one to woonbron',
  ];
  const toMee = 'DRAFT by team-wielwijk of one to mee';

  test('is told the newest first, and cut into pages that leave nothing out and say nothing twice', async () => {
    const whole = [toWoonbron[0], toMee, ...toWoonbron.slice(1)];
    expect(told(await read('referralEvents', 'worker-wielwijk'))).toEqual(whole);
    const inTurn: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: Steps | null = await read('referralEvents', 'worker-wielwijk', 1, after);
      inTurn.push(...(told(page) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(inTurn).toEqual(whole);
  });

  test('is told to each party of what it sent or received, decided before the page is cut', async () => {
    const theirs = await read('referralEvents', 'woonbron', 3);
    expect([told(theirs), theirs?.pageInfo.hasNextPage]).toEqual([toWoonbron, false]);
    expect(theirs?.edges[0]?.node.note).toBe('a note');
    for (const other of ['mee', 'vivenz'] as const) expect(told(await read('referralEvents', other))).toEqual([]);
  });

  test('of applications as of referrals', async () => {
    for (const by of ['worker-wielwijk', 'sociale-dienst'] as const)
      expect(told(await read('applicationEvents', by))).toEqual(['SUBMITTED by team-wielwijk of one to sociale-dienst']);
  });
});
