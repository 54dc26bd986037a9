import { randomUUID } from 'node:crypto';
import { Referral, ReferralEvent } from '@wijkgraph/referrals';
import {
  Assessment,
  AssessmentScore,
  ContactMoment,
  HelpQuestion,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
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

const question = (team: string, when: Date, advisedWeight: 'GENERAL' | 'TAILORED' | null, id: string = randomUUID()) => ({
  id,
  residentId: null as string | null,
  teamId: team,
  districtCode: null,
  channel: 'PHONE',
  entryPoint: 'TEAM',
  currentEntryPoint: 'TEAM',
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
  plans.add(
    HelpQuestion,
    ...times(12, () => question('team-wielwijk', at(3, 5), 'GENERAL')),
    ...times(8, () => question('team-wielwijk', at(3, 5), 'TAILORED')),
    ...times(10, () => question('team-wielwijk', at(3, 5), null)),
    // Of 20 that were clarified only 2 need more than light help: the share would tell.
    ...times(18, () => question('team-oost', at(3, 5), 'GENERAL')),
    ...times(2, () => question('team-oost', at(3, 5), 'TAILORED')),
    ...['team-centrum', 'team-krispijn'].flatMap(team => [
      ...times(10, () => question(team, at(3, 5), 'GENERAL')),
      ...times(6, () => question(team, at(3, 5), 'TAILORED')),
    ]),
  );
  const waited = times(9, place => ({
    ...question('team-wielwijk', at(1, 5), null),
    id: `00000000-0000-4000-b000-00000000000${place}`,
  }));
  plans.add(HelpQuestion, ...waited);
  plans.add(
    WaitingListEntry,
    ...waited.map(({ id }, place) => ({
      id: randomUUID(),
      residentId: residentId(1),
      questionId: id,
      teamId: 'team-wielwijk',
      youth: place < 6,
      since: day(1, 10),
      // Five leave in March, after 60, 61, ... days; four stay.
      until: place < 5 ? day(3, 11 + place) : null,
      endReason: place < 5 ? 'STARTED' : null,
    })),
  );
  plans.add(
    SatisfactionRating,
    ...[8, 7, 6, 9, 7, 8, 7, 6, 9, 7].map(score => rated('team-wielwijk', score)),
    ...[10, 10].map(score => rated('team-oost', score)),
    ...['team-centrum', 'team-krispijn'].flatMap(team => times(6, () => rated(team, 5))),
  );
  times(6, place => {
    const resident = residentId(100 + place);
    plans.add(HelpQuestion, { ...question('team-wielwijk', at(1, 1 + place), null), residentId: resident });
    plans.add(SupportPlan, {
      id: randomUUID(),
      residentIds: [resident],
      householdId: null,
      teamId: 'team-wielwijk',
      contactWorkerId: WORKER,
      state: 'ACTIVE',
      openedAt: at(2, 1),
      agreedAt: at(2, 10),
      reviewOn: null,
    });
    for (const [phase, when, score] of [
      ['START', day(2, 1), 2],
      ['END', day(9, 1), 2 + (place % 3)],
    ] as const) {
      const assessmentId = randomUUID();
      plans.add(Assessment, { id: assessmentId, residentId: resident, phase, date: when, version: 'ZRM 2017' });
      plans.add(AssessmentScore, { id: randomUUID(), assessmentId, residentId: resident, lifeDomain: 'FINANCES', score });
    }
  });
};

const referral = (state: 'ACCEPTED' | 'REJECTED', feedback: boolean) => ({
  id: randomUUID(),
  residentId: residentId(1),
  questionId: null,
  fromPartyId: 'team-wielwijk',
  toPartyId: 'vivenz',
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
  });

  test('is a share, a mean or a median', async () => {
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'lightHelp')).toEqual(figure(0.6, 20));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'rating')).toEqual(figure(7.4, 10));
    expect(await read('period: "2025-03"', 'daysWaited')).toEqual(figure(62, 5));
    expect(await read('period: "2025-02"', 'daysToPlan')).toEqual(figure(37.5, 6));
    expect(await read('period: "2025-09"', 'selfReliance(lifeDomain: FINANCES)')).toEqual(figure(1, 6));
    expect(await read('period: "2025-10"', 'helpersPerPlan')).toEqual(figure(1, 6));
  });

  test('is counted by whoever has it: referrals too', async () => {
    expect(await read('period: "2025-03"', 'referrals')).toEqual(figure(15, 15));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'referralAcceptance')).toEqual(figure(0.6, 15));
    expect(await read('period: "2025-03", team: "team-wielwijk"', 'referralFeedback')).toEqual(figure(0.4, 15));
  });

  test('of who waits is as it stood at the end, in a quarter and a year too', async () => {
    expect(await read('period: "2025-02"', 'waiting')).toEqual(figure(9, 9));
    expect(await read('period: "2025-02"', 'waitingYouth')).toEqual(figure(6, 6));
    const lead = (period: string) => readAs('lead-wielwijk', `period: "${period}", team: "team-wielwijk"`, 'waiting');
    expect(await lead('2025-Q1')).toEqual(figure(4, 4));
    expect(await lead('2025')).toEqual(figure(4, 4));
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
    expect(await read('period: "2025-03", team: "team-oost"', 'lightHelp')).toEqual(WITHHELD);
    expect(await read('period: "2025-03", team: "team-oost"', 'rating')).toEqual(WITHHELD);
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
