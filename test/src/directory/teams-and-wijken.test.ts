import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { callDirectly } from '../direct-calls/direct-call.ts';
import { secondsFromNow, signedToken } from '../direct-calls/signed-token.ts';

const held = withFederation([]);

/** As support-plans proves itself to teams. */
const proofToTeams = (): string => {
  const claims = { iss: 'support-plans', aud: 'wijkgraph:teams', iat: secondsFromNow(0), exp: secondsFromNow(60) };
  return `Bearer ${signedToken({ alg: 'HS256', typ: 'wijkgraph-service+jwt' }, claims, held.federation.siblingKeys.get('teams') as Uint8Array)}`;
};

const wijk = async (code: string) =>
  (
    await ask<{ district: { teams: { id: string }[]; assignments: { from: string; to: string | null; team: { id: string } }[] } }>(
      held.federation,
      'host-wielwijk',
      'query ($code: ID!) { district(code: $code) { teams { id } assignments { from to team { id } } } }',
      { variables: { code } },
    )
  ).data.district;

const assign = (teamId: string, districtCode: string, from: string, by: 'policy-adviser' | 'lead-wielwijk' = 'policy-adviser') =>
  ask<{ assignDistrict: { id: string; version: number } | null }>(
    held.federation,
    by,
    'mutation ($input: AssignDistrictInput!) { assignDistrict(input: $input) { id version changes { step worker { name } party { id } } } }',
    { variables: { input: { teamId, districtCode, from } } },
  );
const end = (id: string, expectedVersion: number, to: string) =>
  ask(held.federation, 'policy-adviser', 'mutation ($input: EndAssignmentInput!) { endAssignment(input: $input) { to version } }', {
    variables: { input: { id, expectedVersion, to } },
  });
const codes = (answer: { errors: readonly { extensions: object }[] | undefined }) => answer.errors?.map(({ extensions }) => extensions);

test('Staart is a gap, and is shown as one', async () => {
  expect(await wijk('WK050506')).toEqual({ teams: [], assignments: [] });
});

test('a sixth team is a matter of rows: it takes a wijk over, and what was before stays on record', async () => {
  await rowsOf(held.federation, 'teams', `insert into team values ('team-sixth', 'Sociaal wijkteam (zesde)')`);
  const [before] = await rowsOf<{ id: string }>(held.federation, 'teams', `select id from team_district where district_code = 'WK050508'`);
  expect((await end(before?.id ?? '', 1, '2026-06-30')).errors).toBeUndefined();
  const taken = await assign('team-sixth', 'WK050508', '2026-07-01');
  expect(taken.data.assignDistrict).toMatchObject({ version: 1, changes: [{ step: 'ADDED', party: { id: 'gemeente' } }] });
  expect(await wijk('WK050508')).toEqual({
    teams: [{ id: 'team-sixth' }],
    assignments: [
      { from: '2015-01-01', to: '2026-06-30', team: { id: 'team-crabbehof' } },
      { from: '2026-07-01', to: null, team: { id: 'team-sixth' } },
    ],
  });
  const { data } = await ask(
    held.federation,
    'host-wielwijk',
    '{ team(id: "team-sixth") { name districts { code } locations { id } openNow opensAt } }',
  );
  expect(data).toEqual({
    team: { name: 'Sociaal wijkteam (zesde)', districts: [{ code: 'WK050508' }], locations: [], openNow: false, opensAt: null },
  });
});

describe('an assignment', () => {
  test('does not overlap another of the same team and wijk, also where two are made at once', async () => {
    const code = 'WK050519';
    const answers = await Promise.all(['2026-01-01', '2026-02-01', '2026-03-01'].map(from => assign('team-oost', code, from)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const { errors } of answers.filter(answer => answer.errors)) expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_STATE' });
    expect((await wijk(code)).assignments).toHaveLength(1);
  });

  test('ends for whoever read it last', async () => {
    const [assignment] = await rowsOf<{ id: string }>(
      held.federation,
      'teams',
      `select id from team_district where district_code = 'WK050507'`,
    );
    const id = assignment?.id ?? '';
    expect((await end(id, 1, '2030-01-31')).data).toEqual({ endAssignment: { to: '2030-01-31', version: 2 } });
    expect(codes(await end(id, 1, '2031-01-31'))).toEqual([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect((await wijk('WK050507')).assignments).toMatchObject([{ to: '2030-01-31' }]);
  });

  test('is made by the municipality, and not by a team for itself', async () => {
    expect(codes(await assign('team-wielwijk', 'WK050506', '2026-01-01', 'lead-wielwijk'))).toEqual([{ code: 'FORBIDDEN' }]);
    expect((await wijk('WK050506')).assignments).toEqual([]);
  });

  test('is not ended where there is none', async () => {
    expect(codes(await end(randomUUID(), 1, '2030-01-01'))).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('clarifying with an advised weight', () => {
  const switchOn = (teamId: string, from: string, to: string | null, by: 'policy-adviser' | 'lead-wielwijk' = 'policy-adviser') =>
    ask<{ switchOnClarification: { id: string; version: number } | null }>(
      held.federation,
      by,
      'mutation ($input: SwitchOnClarificationInput!) { switchOnClarification(input: $input) { id version } }',
      { variables: { input: { teamId, from, to } } },
    );
  const switchOff = (id: string | undefined, expectedVersion: number, to: string) =>
    ask(
      held.federation,
      'lead-wielwijk',
      'mutation ($input: SwitchOffClarificationInput!) { switchOffClarification(input: $input) { to version } }',
      { variables: { input: { id, expectedVersion, to } } },
    );
  const periodsOf = async (team: string) =>
    (
      await ask(
        held.federation,
        'host-wielwijk',
        'query ($team: ID!) { team(id: $team) { clarification { from to changes { step worker { id } } } } }',
        { variables: { team } },
      )
    ).data;

  test('is switched on for each team from a day, and stays on record when it ends', async () => {
    const { data } = await switchOn('team-wielwijk', '2030-01-01', null, 'lead-wielwijk');
    const id = data.switchOnClarification?.id;
    expect((await switchOff(id, 1, '2030-06-30')).data).toEqual({ switchOffClarification: { to: '2030-06-30', version: 2 } });
    expect(codes(await switchOff(id, 1, '2030-07-31'))).toEqual([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect(codes(await switchOff(id, 2, '2029-12-31'))).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(await periodsOf('team-wielwijk')).toMatchObject({
      team: { clarification: [{ from: '2030-01-01', to: '2030-06-30', changes: [{ step: 'ADDED' }, { step: 'CHANGED' }] }] },
    });
    expect(await periodsOf('team-oost')).toEqual({ team: { clarification: [] } });
  });

  test('does not begin twice, also where two begin it at once', async () => {
    const answers = await Promise.all(['2030-01-01', '2030-02-01', '2030-03-01'].map(from => switchOn('team-centrum', from, null)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors)) expect(codes(answer)).toEqual([{ code: 'INVALID_STATE' }]);
  });

  test('is a matter of the own team lead, or of the municipality; a team that is none has none', async () => {
    expect(codes(await switchOn('team-oost', '2030-01-01', null, 'lead-wielwijk'))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(codes(await switchOn('team-nowhere', '2030-01-01', null))).toEqual([{ code: 'NOT_FOUND' }]);
    expect(codes(await switchOn('team-oost', '2030-02-01', '2030-01-01'))).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(codes(await switchOff(randomUUID(), 1, '2030-01-01'))).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('who works in a team', () => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const NEWCOMER = randomUUID();
  const newcomer = { id: NEWCOMER, name: 'Newcomer', employerId: 'mee', teamId: 'team-wielwijk', specialisms: ['PARTICIPATION'], fte: 0.8 };
  type Asker = 'lead-wielwijk' | 'policy-adviser' | 'worker-wielwijk' | 'woonbron';
  const add = (change: object, by: Asker = 'lead-wielwijk') =>
    ask<{ it: { version: number } | null }>(
      held.federation,
      by,
      'mutation ($input: AddWorkerInput!) { it: addWorker(input: $input) { version employer { id } specialisms joinedOn leftOn } }',
      { variables: { input: { ...newcomer, joinedOn: day(-30), ...change } } },
    );
  const leave = (change: object, by: Asker = 'lead-wielwijk') =>
    ask<{ it: { version: number } | null }>(
      held.federation,
      by,
      'mutation ($input: EndWorkerInput!) { it: endWorker(input: $input) { version leftOn changes { step worker { id } values { name became } } } }',
      { variables: { input: { id: NEWCOMER, expectedVersion: 1, leftOn: day(0), ...change } } },
    );
  const namesOf = async (): Promise<readonly string[]> => {
    const query = '{ team(id: "team-wielwijk") { workers { name } everyWorker { name } } }';
    type Names = readonly { readonly name: string }[];
    const { data } = await ask<{ team: { workers: Names; everyWorker: Names } }>(held.federation, 'worker-wielwijk', query);
    return [data.team.workers, data.team.everyWorker].map(workers => workers.map(({ name }) => name).join(', '));
  };

  test.each([
    ['by a worker', {}, 'worker-wielwijk', 'FORBIDDEN'],
    ['by a partner', {}, 'woonbron', 'FORBIDDEN'],
    ['by a team lead, for another team', { teamId: 'team-oost' }, 'lead-wielwijk', 'FORBIDDEN'],
    ['for a team that there is not', { teamId: 'team-nowhere' }, 'policy-adviser', 'NOT_FOUND'],
    ['in the service of nobody', { employerId: 'nobody' }, 'policy-adviser', 'NOT_FOUND'],
    ['for more than a week', { fte: 1.01 }, 'policy-adviser', 'BAD_USER_INPUT'],
    ['on a day that is none', { joinedOn: 'yesterday' }, 'policy-adviser', 'BAD_USER_INPUT'],
  ] as const)('nobody is added %s', async (_what, change, by, code) => {
    expect(codes(await add(change, by))).toEqual([{ code }]);
  });

  test('is who joined and has not left: with employer, specialisms, and the days on record', async () => {
    expect((await add({})).data.it).toEqual({
      version: 1,
      employer: { id: 'mee' },
      specialisms: ['PARTICIPATION'],
      joinedOn: day(-30),
      leftOn: null,
    });
    expect(await namesOf()).toEqual(['Newcomer, Worker of Wielwijk', 'Newcomer, Worker of Wielwijk']);
    expect(codes(await add({}))).toEqual([{ code: 'INVALID_STATE' }]);
    await add({ id: randomUUID(), name: 'Next year', joinedOn: day(365) });
    expect(await namesOf()).toEqual(['Newcomer, Worker of Wielwijk', 'Newcomer, Next year, Worker of Wielwijk']);
  });

  test('works there through the last day, and from the next day on is named for nothing', async () => {
    const asked = { team: 'team-wielwijk', workers: [NEWCOMER] };
    const answered = async () =>
      (await callDirectly(held.federation, 'teams', asked, proofToTeams(), '/siblings/workers-in-team')).body as { workers: string[] };
    expect(codes(await leave({ leftOn: day(-31) }))).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect((await leave({ leftOn: day(1) })).data.it?.version).toBe(2);
    expect((await answered()).workers).toEqual([NEWCOMER]);
    expect(codes(await leave({}))).toEqual([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect((await leave({ expectedVersion: 2, leftOn: day(-2) }, 'policy-adviser')).data.it?.version).toBe(3);
    expect((await answered()).workers).toEqual([]);
    expect(await namesOf()).toEqual(['Worker of Wielwijk', 'Newcomer, Next year, Worker of Wielwijk']);
  });
});
