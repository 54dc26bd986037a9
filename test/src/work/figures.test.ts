import { randomUUID } from 'node:crypto';
import { Referral, ReferralEvent } from '@wijkgraph/referrals';
import { reportAsCsv, reportAsText, stateOfAffairs } from '@wijkgraph/sandbox';
import {
  Assessment,
  AssessmentScore,
  ContactMoment,
  Goal,
  GoalEvent,
  HelpQuestion,
  HelpQuestionEvent,
  PlanEvent,
  PlanParticipant,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import { describe, expect, test } from 'vitest';
import { ask, asGraph } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { residentId } from '../world/resident-seed.ts';
import type { Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';

/** Past, so that every month of it is over. */
const YEAR = 2025;
const day = (month: number, date: number): string => `${YEAR}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const at = (month: number, date: number): Date => new Date(`${day(month, date)}T12:00:00Z`);

const contact = (team: string, kind: 'SUPPORT' | 'INFORMATION', when: Date, districtCode: string | null = null) => ({
  id: randomUUID(),
  residentId: null,
  teamId: team,
  districtCode,
  workerId: WORKER,
  kind,
  channel: 'PHONE',
  at: when,
  lifeDomains: [],
  note: null,
});

const question = (team: string, when: Date, advisedWeight: 'GENERAL' | 'TAILORED' | null, entryPoint = 'TEAM') => ({
  id: randomUUID() as string,
  residentId: null as string | null,
  teamId: team,
  districtCode: null,
  channel: 'PHONE',
  entryPoint,
  currentEntryPoint: entryPoint,
  receivedAt: when,
  stated: 'asked',
  underlying: null,
  lifeDomains: ['FINANCES'],
  riskFlags: [],
  urgency: 'NORMAL',
  advisedWeight,
  whyLighterHelpIsNotEnough: advisedWeight === 'TAILORED' ? 'because' : null,
  state: 'CLOSED',
});

const rated = (team: string, score: number) => ({ id: randomUUID(), teamId: team, score, at: day(3, 7) });

const times = <Row>(count: number, row: (place: number) => Row): Row[] => Array.from({ length: count }, (_, place) => row(place));

const enrich = ({ 'support-plans': plans }: Sowing): void => {
  plans.add(
    ContactMoment,
    ...times(20, () => contact('team-wielwijk', 'SUPPORT', at(3, 5), 'WK050507')),
    ...times(9, () => contact('team-oost', 'SUPPORT', at(3, 5), 'WK050509')),
    ...times(8, () => contact('team-centrum', 'SUPPORT', at(3, 5))),
    ...times(40, () => contact('team-wielwijk', 'INFORMATION', at(3, 6))),
    // Few enough to be somebody, in April.
    ...times(3, () => contact('team-wielwijk', 'INFORMATION', at(4, 5))),
    ...times(30, () => contact('team-oost', 'INFORMATION', at(4, 5))),
    ...times(6, () => contact('team-centrum', 'INFORMATION', at(4, 5))),
    ...times(6, () => contact('team-wielwijk', 'INFORMATION', at(5, 5))),
    ...times(11, () => contact('team-centrum', 'INFORMATION', at(5, 5))),
    // A quarter past midnight in Dordrecht is the first of May, and April still in Greenwich.
    ...times(7, () => contact('team-oost', 'SUPPORT', new Date(`${YEAR}-04-30T22:15:00Z`))),
  );
  const rerouted = times(8, () => question('team-wielwijk', at(3, 5), 'TAILORED'));
  plans.add(
    HelpQuestion,
    ...rerouted,
    ...times(12, () => question('team-wielwijk', at(3, 5), 'GENERAL', 'GENERAL_PRACTITIONER')),
    ...times(10, () => question('team-wielwijk', at(3, 5), null)),
    // Of 20 that were clarified only 2 need more than light help: the share would tell.
    ...times(18, () => question('team-oost', at(3, 5), 'GENERAL')),
    ...times(2, () => question('team-oost', at(3, 5), 'TAILORED')),
    ...['team-centrum', 'team-krispijn'].flatMap(team => [
      ...times(10, () => question(team, at(3, 5), 'GENERAL')),
      ...times(6, () => question(team, at(3, 5), 'TAILORED')),
    ]),
  );
  const handedOver = { step: 'HANDED_OVER', state: 'RECEIVED', at: at(3, 6), teamId: 'team-wielwijk', entryPoint: 'TEAM' };
  plans.add(HelpQuestionEvent, ...rerouted.map(({ id }) => ({ ...handedOver, questionId: id, workerId: WORKER, partyId: 'team-oost' })));
  const waited = [
    ...times(20, () => question('team-wielwijk', at(1, 5), null)),
    // Of whom three are no youth: the youth and all of them together would tell.
    ...times(9, () => question('team-oost', at(1, 5), null)),
  ];
  plans.add(HelpQuestion, ...waited);
  const leaves = (place: number): boolean => place >= 8 && place < 13;
  plans.add(
    WaitingListEntry,
    ...waited.map(({ id, teamId }, place) => ({
      id: randomUUID(),
      residentId: residentId(1),
      questionId: id,
      teamId,
      youth: place < 8 || place > 22,
      since: teamId === 'team-oost' ? day(6, 10) : day(1, 10),
      // Five leave in March, after 60, 61, ... days.
      until: leaves(place) ? day(3, 3 + place) : null,
      endReason: leaves(place) ? 'STARTED' : null,
    })),
  );
  plans.add(
    SatisfactionRating,
    ...[8, 7, 6, 9, 7, 8, 7, 6, 9, 7].map(score => rated('team-wielwijk', score)),
    ...[10, 10].map(score => rated('team-oost', score)),
    ...['team-centrum', 'team-krispijn'].flatMap(team => times(6, () => rated(team, 5))),
  );
  const plan = (teamId: string, resident: string, agreedAt: Date) => ({
    id: randomUUID() as string,
    residentIds: [resident],
    householdId: null,
    teamId,
    contactWorkerId: WORKER,
    state: 'ACTIVE',
    openedAt: at(2, 1),
    agreedAt,
    reviewOn: null,
  });
  const goal = (planId: string, resident: string, lifeDomain: 'PARENTING' | 'FINANCES') => ({
    id: randomUUID(),
    planId,
    residentId: resident,
    lifeDomain,
    text: 'a goal',
    baseline: null,
    target: null,
    status: 'IN_PROGRESS',
    ownContribution: null,
  });
  times(5, place => {
    const alone = plan('team-oost', residentId(200 + place), at(6, 10));
    plans.add(SupportPlan, alone);
    plans.add(Goal, ...times(2, () => goal(alone.id, residentId(200 + place), 'FINANCES')));
  });
  times(6, place => {
    const resident = residentId(100 + place);
    plans.add(HelpQuestion, { ...question('team-wielwijk', at(1, 1 + place), null), residentId: resident });
    const joint = plan('team-wielwijk', resident, at(2, 10));
    plans.add(SupportPlan, joint);
    plans.add(Goal, goal(joint.id, resident, 'PARENTING'), goal(joint.id, resident, 'FINANCES'));
    for (const [phase, when, lifeDomain, score] of [
      // An earlier start, and a later one that says nothing of this life domain.
      ['START', day(1, 15), 'FINANCES', 5],
      ['START', day(2, 1), 'FINANCES', 2],
      ['START', day(3, 1), 'HOUSING', 5],
      ['END', day(9, 1), 'FINANCES', 2 + (place % 3)],
    ] as const) {
      const assessmentId = randomUUID();
      plans.add(Assessment, { id: assessmentId, residentId: resident, phase, date: when, version: 'ZRM 2017' });
      plans.add(AssessmentScore, { id: randomUUID(), assessmentId, residentId: resident, lifeDomain, score });
    }
  });
  const before = (date: string): Date => new Date(`${YEAR - 1}-${date}Z`);
  // Six that ran from February to November of the year before, and one of which nobody wrote when it ended.
  times(7, place => {
    const resident = residentId(300 + place);
    const over = { ...plan('team-oost', resident, before('02-10T12:00')), state: 'COMPLETED' };
    const by = { workerId: WORKER, partyId: 'team-oost' };
    plans.add(SupportPlan, over);
    for (const [lifeDomain, when] of [
      ['FINANCES', '02-10T12:00'],
      // Half past midnight in Dordrecht on the first of May.
      ['PARENTING', '04-30T22:30'],
    ] as const) {
      const set = goal(over.id, resident, lifeDomain);
      plans.add(Goal, set);
      const event = { goalId: set.id, residentId: resident, lifeDomain, at: before(when), step: 'ADDED', status: 'PLANNED' };
      plans.add(GoalEvent, { ...event, ...by, actionId: null });
    }
    const takesPart = {
      id: randomUUID(),
      planId: over.id,
      partyId: 'vivenz',
      workerId: null,
      consentId: randomUUID(),
      otherConsentIds: [],
    };
    plans.add(PlanParticipant, { ...takesPart, from: `${YEAR - 1}-03-31`, to: `${YEAR - 1}-06-30` });
    const ended = { planId: over.id, at: before('11-05T12:00'), step: 'COMPLETED', ...by };
    if (place < 6) plans.add(PlanEvent, { ...ended, stopReason: null, contactWorkerId: null, participantId: null, reviewOn: null });
  });
};

const referral = (state: 'ACCEPTED' | 'REJECTED', feedback: boolean) => ({
  id: randomUUID(),
  residentId: residentId(1),
  questionId: null,
  fromPartyId: 'team-wielwijk',
  toPartyId: state === 'ACCEPTED' ? 'vivenz' : 'gp',
  provisionId: null,
  lifeDomains: ['FINANCES'],
  reason: 'asked',
  consentId: randomUUID(),
  origin: 'CLARIFICATION',
  mandatoryReason: null,
  storedState: state,
  statusReason: null,
  feedback: feedback ? 'heard' : null,
  feedbackAt: feedback ? at(3, 20) : null,
  sentAt: at(3, 10),
});

const referring = ({ referrals }: Sowing): void => {
  const sent = [...times(9, place => referral('ACCEPTED', place < 6)), ...times(6, () => referral('REJECTED', false))];
  referrals.add(Referral, ...sent);
  referrals.add(
    ReferralEvent,
    ...sent.map(({ id, storedState }) => ({ referral: id, at: at(3, 11), state: storedState, byPartyId: 'vivenz', note: null })),
  );
};

const held = withFederation([], {}, sowing => {
  enrich(sowing);
  referring(sowing);
});

interface FigureRead {
  readonly value: number | null;
  readonly of: number | null;
  readonly withheld: boolean;
}
const WITHHELD = { value: null, of: null, withheld: true };

const readAs = async (persona: 'policy-adviser' | 'lead-wielwijk', args: string, field: string): Promise<FigureRead> => {
  const { data, errors } = await ask<{ figures: { figure: FigureRead } }>(
    held.federation,
    persona,
    `{ figures(${args}) { figure: ${field} { value of withheld } } }`,
  );
  expect(errors).toBeUndefined();
  return data.figures.figure;
};
const read = (args: string, field: string): Promise<FigureRead> => readAs('policy-adviser', args, field);
const figure = (value: number | null, of: number): FigureRead => ({ value, of, withheld: false });

describe('a figure', () => {
  test('counts a month, a quarter and a year, of all together, of a team and of a wijk', async () => {
    expect(await read('period: "2025-03"', 'supportContacts')).toEqual(figure(37, 37));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'supportContacts')).toEqual(figure(20, 20));
    expect(await read('period: "2025-03", district: "WK050507"', 'supportContacts')).toEqual(figure(20, 20));
    expect(await read('period: "2025-Q1"', 'supportContacts')).toEqual(figure(37, 37));
    expect(await read('period: "2025"', 'informationContacts')).toEqual(figure(96, 96));
    expect(await read('period: "2025-11"', 'supportContacts')).toEqual(figure(0, 0));
  });

  test('is of the month that the clocks of the municipality show', async () => {
    expect(await read('period: "2025-05"', 'supportContacts')).toEqual(figure(7, 7));
  });

  test('is divided by another, by the working time or by the inhabitants', async () => {
    expect(await read('period: "2025-03"', 'informationPerSupport')).toEqual(figure(1.08, 40));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'workloadPerFte')).toEqual(figure(20, 20));
    // 82 questions in March, of 118,709 inhabitants.
    expect(await read('period: "2025-03"', 'demandPerThousand')).toEqual(figure(0.69, 82));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'demandPerThousand')).toMatchObject({ value: null, withheld: false });
    // 37 contacts for support and 40 for information.
    expect(await read('period: "2025-03"', 'contactsPerThousand')).toEqual(figure(0.65, 77));
  });

  test('of a wijk is divided by the inhabitants that the municipality counted there, of a team by those of all its wijken', async () => {
    const count = (
      districtCode: string | null,
      inhabitants: number,
      more: object = {},
      by: 'policy-adviser' | 'lead-wielwijk' = 'policy-adviser',
    ) =>
      ask<{ it: object | null }>(
        held.federation,
        by,
        `mutation ($input: RecordPopulationInput!) { it: recordPopulation(input: $input) { version changes { step party { id } } } }`,
        { variables: { input: { on: '2025-01-01', districtCode, inhabitants, source: 'Own count', ...more } } },
      );
    const contactsIn = (period: string) => read(`period: "${period}", district: "WK050507"`, 'contactsPerThousand');
    const demandOf = (team: string) => read(`period: "2025-03", team: "${team}"`, 'demandPerThousand');
    expect(await contactsIn('2025-03')).toMatchObject({ value: null, withheld: false });
    expect((await count('WK050507', 4_000, {}, 'lead-wielwijk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await count('WK050507', 4_000)).data.it).toEqual({ version: 1, changes: [{ step: 'ADDED', party: { id: 'gemeente' } }] });
    expect(await contactsIn('2025-03')).toEqual(figure(5, 20));
    expect(await demandOf('team-wielwijk')).toEqual(figure(7.5, 30));
    // Before the day on which they were counted nobody knows how many they were.
    expect(await contactsIn('2024-11')).toMatchObject({ value: null });
    // Of the two wijken of this team one was counted.
    await count('WK050503', 6_000);
    expect(await demandOf('team-krispijn')).toMatchObject({ value: null });

    const stale = await count('WK050507', 5_000);
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect((await count('WK050507', 5_000, { expectedVersion: 1 })).data.it).toMatchObject({ version: 2 });
    expect(await contactsIn('2025-03')).toEqual(figure(4, 20));
    expect(await demandOf('team-wielwijk')).toEqual(figure(6, 30));
    for (const [districtCode, more, code] of [
      ['WK999999', {}, 'NOT_FOUND'],
      ['WK050507', { on: '2999-01-01' }, 'BAD_USER_INPUT'],
      ['WK050507', { under20: 6_001 }, 'BAD_USER_INPUT'],
      [null, { source: ' ' }, 'BAD_USER_INPUT'],
    ] as const)
      expect((await count(districtCode, 6_000, more)).errors?.[0]?.extensions.code).toBe(code);
  });

  test('is a share, a mean or a median', async () => {
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'lightHelp')).toEqual(figure(0.6, 20));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'rating')).toEqual(figure(7.4, 10));
    expect(await read('period: "2025-03"', 'daysWaited')).toEqual(figure(62, 5));
    expect(await read('period: "2025-02"', 'daysToPlan')).toEqual(figure(37.5, 6));
    expect(await read('period: "2025-09"', 'selfReliance(lifeDomain: FINANCES)')).toEqual(figure(1, 6));
    expect(await read('period: "2025-10"', 'helpersPerPlan')).toEqual(figure(1, 11));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'fromGeneralPractitioners')).toEqual(figure(0.4, 30));
    expect(await read('period: "2025-03"', 'rerouted')).toEqual(figure(0.1, 82));
    expect(await read('period: "2025-10"', 'jointPlans')).toEqual(figure(0.55, 11));
    expect(await read('period: "2025-10", team: "team-wielwijk"', 'jointPlans')).toEqual(figure(1, 6));
  });

  test('is counted by whoever has it: referrals too', async () => {
    expect(await read('period: "2025-03"', 'referrals')).toEqual(figure(15, 15));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'referralAcceptance')).toEqual(figure(0.6, 15));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'referralFeedback')).toEqual(figure(0.4, 15));
    expect(await read('period: "2025-03"', 'toGeneralPractitioners')).toEqual(figure(0.4, 15));
  });

  test('of who waits is as it stood at the end, in a quarter and a year too', async () => {
    expect(await read('period: "2025-02"', 'waiting')).toEqual(figure(20, 20));
    expect(await read('period: "2025-02"', 'waitingYouth')).toEqual(figure(8, 8));
    const lead = (period: string) => readAs('lead-wielwijk', `period: "${period}", team: "team-wielwijk"`, 'waiting');
    expect(await lead('2025-Q1')).toEqual(figure(15, 15));
    expect(await lead('2025')).toEqual(figure(15, 15));
  });
});

describe('how plans ran', () => {
  const ran = (month: string, field: string) => read(`period: "${YEAR - 1}-${month}"`, field);

  test('is as it stood at the end of the month, until they ended', async () => {
    expect(await ran('01', 'helpersPerPlan')).toEqual(figure(null, 0));
    expect(await ran('10', 'helpersPerPlan')).toEqual(figure(1, 6));
    expect(await ran('11', 'helpersPerPlan')).toEqual(figure(null, 0));
  });

  test('counts who takes part on that day', async () => {
    expect(await ran('02', 'helpersPerPlan')).toEqual(figure(1, 6));
    expect(await ran('03', 'helpersPerPlan')).toEqual(figure(2, 6));
    expect(await ran('06', 'helpersPerPlan')).toEqual(figure(1, 6));
  });

  test('is joint once both goals were set', async () => {
    expect(await ran('04', 'jointPlans')).toEqual(figure(0, 6));
    expect(await ran('05', 'jointPlans')).toEqual(figure(1, 6));
  });
});

describe('outside the team', () => {
  test('what is smaller than 5 is withheld, and so is what it would follow from', async () => {
    expect(await read('period: "2025-04", team: "team-wielwijk"', 'informationContacts')).toEqual(WITHHELD);
    const told = await Promise.all(
      ['team-oost', 'team-centrum'].map(team => read(`period: "2025-04", team: "${team}"`, 'informationContacts')),
    );
    expect(told.some(({ withheld }) => withheld)).toBe(true);
    // By subtracting months from the quarter no more than by subtracting teams from all.
    const overTime = await Promise.all(
      ['2025-04', '2025-05', '2025-06', '2025-Q2'].map(period => read(`period: "${period}", team: "team-wielwijk"`, 'informationContacts')),
    );
    expect(overTime.filter(({ withheld }) => withheld).length).toBeGreaterThan(1);
  });

  test('nor does a ratio, a share or a mean tell it', async () => {
    expect(await read('period: "2025-04", team: "team-wielwijk"', 'informationPerSupport')).toEqual(WITHHELD);
    expect(await read('period: "2025-04", team: "team-wielwijk"', 'contactsPerThousand')).toEqual(WITHHELD);
    expect(await read('period: "2025-03", team: "team-oost"', 'lightHelp')).toEqual(WITHHELD);
    expect(await read('period: "2025-03", team: "team-oost"', 'rating')).toEqual(WITHHELD);
  });

  test('nor do all and the youth among them tell how few the others are', async () => {
    const oost = (field: string) => read('period: "2025-07", team: "team-oost"', field);
    expect(await oost('waiting')).toEqual(figure(9, 9));
    expect(await oost('waitingYouth')).toEqual(WITHHELD);
  });

  test('the team itself sees what it counts', async () => {
    const own = (field: string) => readAs('lead-wielwijk', 'period: "2025-04", team: "team-wielwijk"', field);
    expect(await own('informationContacts')).toEqual(figure(3, 3));
    expect(await readAs('lead-wielwijk', 'period: "2025-03", team: "team-oost"', 'rating')).toEqual(WITHHELD);
  });

  test('single ratings are for the team alone that was rated', async () => {
    const rated = async (persona: 'lead-wielwijk' | 'policy-adviser', team: string) => {
      const { data } = await ask<{ team: { satisfactionRatings: { edges: unknown[] } | null } }>(
        held.federation,
        persona,
        `{ team(id: "${team}") { satisfactionRatings { edges { node { score } } } } }`,
      );
      return data.team.satisfactionRatings?.edges.length ?? null;
    };
    expect(await rated('lead-wielwijk', 'team-wielwijk')).toBeGreaterThan(0);
    expect(await rated('lead-wielwijk', 'team-oost')).toBeNull();
    expect(await rated('policy-adviser', 'team-wielwijk')).toBeNull();
  });

  test('a month that still runs is not told', async () => {
    const { em } = held.federation.subgraphs.get('support-plans')?.orm ?? {};
    await em?.fork().insertMany(ContactMoment, times(10, () => contact('team-wielwijk', 'INFORMATION', new Date())) as never);
    const month = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 7);
    expect(await read(`period: "${month}", team: "team-wielwijk"`, 'informationContacts')).toEqual(figure(0, 0));
    expect(await readAs('lead-wielwijk', `period: "${month}", team: "team-wielwijk"`, 'informationContacts')).toEqual(figure(10, 10));
  });
});

describe('the report on the state of affairs', () => {
  const report = () => stateOfAffairs(String(YEAR), asGraph(held.federation, 'policy-adviser'));

  test('is a file with a line for each figure, of each month, team and wijk; what is withheld is empty in it', async () => {
    const [head, ...lines] = reportAsCsv(await report())
      .trimEnd()
      .split('\r\n');
    expect(head).toBe('period,kind,place,name,figure,value,of,withheld');
    expect(lines).toContain('2025-03,all,,Alle wijkteams,supportContacts,37,37,no');
    expect(lines).toContain('2025,team,team-wielwijk,Sociaal wijkteam Wielwijk,fromGeneralPractitioners,0.21,56,no');
    expect(lines).toContain('2025,district,WK050507,Wielwijk,supportContacts,20,20,no');
    expect(lines).toContain('2025,team,team-oost,Sociaal wijkteam Oost,rating,,,yes');
    const places = 12 + 1 + 5;
    expect(lines).toHaveLength(places * (22 + 13) + 13 * 10);
  });

  test('is a document to read', async () => {
    const lines = reportAsText(await report()).split('\n');
    const row = (title: string) =>
      lines
        .find(line => line.startsWith(`| ${title} `))
        ?.split(/ *\| */)
        .slice(1, -1);
    expect(row('Ondersteuningscontacten')).toEqual([
      'Ondersteuningscontacten',
      ...[0, 0, 37, 0, 7, 0, 0, 0, 0, 0, 0, 0, 44].map(String),
      '200-300 per maand',
    ]);
    expect(lines.filter(line => line.startsWith('| Waardering ')).join()).toContain('×');
    expect(lines.find(line => line.startsWith('| Financiën '))).toMatch(/\| +1 \| *$/);
  });

  test('is for whoever may read figures', async () => {
    await expect(stateOfAffairs(String(YEAR), asGraph(held.federation, 'woonbron'))).rejects.toThrow(/statistics:read/);
  });
});

test('the months of a year are the monthly report', async () => {
  const { data } = await ask<{ figuresByMonth: { period: string; team: { name: string }; questions: FigureRead }[] }>(
    held.federation,
    'policy-adviser',
    '{ figuresByMonth(year: "2025", team: "team-wielwijk") { period team { name } questions { value of withheld } } }',
  );
  expect(data.figuresByMonth).toHaveLength(12);
  expect(data.figuresByMonth[2]).toMatchObject({ period: '2025-03', questions: figure(30, 30) });
  expect(data.figuresByMonth[2]?.team.name).toContain('Wielwijk');
});

test.each([
  ['period: "2025-13"', 'BAD_USER_INPUT'],
  ['period: "March"', 'BAD_USER_INPUT'],
  ['period: "2025", team: "team-oost", district: "WK050507"', 'BAD_USER_INPUT'],
  ['period: "2025", team: "a/b"', 'BAD_USER_INPUT'],
])('figures(%s) is refused with %s', async (args, code) => {
  const { errors } = await ask(held.federation, 'policy-adviser', `{ figures(${args}) { questions { value } } }`);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
});

test('figures need the scope for them', async () => {
  const { errors } = await ask(held.federation, 'woonbron', '{ figures(period: "2025") { questions { value } } }');
  expect(errors?.[0]?.message).toContain('statistics:read');
});
