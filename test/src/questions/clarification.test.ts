import { ClarificationPeriod } from '@wijkgraph/teams';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { aQuestion, codes, type QuestionState, questionStates, stepWith, storedQuestion } from './a-question.ts';

const [asking, flagged, elsewhere, guarded] = [residentId(1), residentId(2), residentId(3), residentId(4)];
const held = withFederation(
  [
    aResident(1).in('team-wielwijk').sharing('IDENTITY', 'HOUSING').with('woonbron'),
    aResident(2).in('team-wielwijk').withPlan('HOUSING'),
    aResident(3).in('team-oost'),
    aResident(4).given({
      party: 'team-wielwijk',
      action: 'RECORD',
      categories: ['IDENTITY', 'HELP_QUESTION', 'HOUSING'],
      purposes: ['SUPPORT', 'INTAKE'],
    }),
  ],
  {},
  sowing =>
    sowing.teams.add(
      ClarificationPeriod,
      { id: randomUUID(), teamId: 'team-oost', from: '2020-01-01', to: null },
      // What has ended, and what has still to begin, asks nothing of anybody.
      { id: randomUUID(), teamId: 'team-wielwijk', from: '2020-01-01', to: '2020-12-31' },
      { id: randomUUID(), teamId: 'team-wielwijk', from: '2099-01-01', to: null },
    ),
);
const step = (name: string, input: Readonly<Record<string, unknown>>, by: Parameters<typeof stepWith>[3] = 'worker-wielwijk') =>
  stepWith(held.federation, name, { expectedVersion: 1, ...input }, by);

/** The one table of where a question may go: whatever is not named here is a wrong step. */
const course: Readonly<Record<QuestionState, readonly QuestionState[]>> = {
  RECEIVED: ['ANSWERED', 'CLARIFYING', 'WITHDRAWN'],
  CLARIFYING: ['CLARIFYING', 'WAITING', 'IN_PLAN', 'LIGHT_INTERVENTION', 'REFERRED', 'WITHDRAWN'],
  WAITING: ['IN_PLAN', 'REFERRED', 'CLOSED', 'WITHDRAWN'],
  IN_PLAN: ['CLOSED', 'WITHDRAWN'],
  LIGHT_INTERVENTION: ['CLOSED', 'WITHDRAWN'],
  REFERRED: ['CLOSED', 'WITHDRAWN'],
  ANSWERED: [],
  CLOSED: [],
  WITHDRAWN: [],
};

/** How each state is reached, with what that takes. */
const ways: Readonly<Partial<Record<QuestionState, readonly [name: string, input: Readonly<Record<string, unknown>>]>>> = {
  ANSWERED: ['answerQuestion', { answer: 'The library has a job market.' }],
  CLARIFYING: ['clarifyQuestion', { underlying: 'Debts.' }],
  IN_PLAN: ['concludeClarification', { end: 'IN_PLAN' }],
  LIGHT_INTERVENTION: ['concludeClarification', { end: 'LIGHT_INTERVENTION', lightHelp: 'A volunteer reads the post with them.' }],
  REFERRED: ['concludeClarification', { end: 'REFERRED' }],
  CLOSED: ['closeQuestion', { outcome: 'HELPED' }],
  WITHDRAWN: ['withdrawQuestion', {}],
};

const attempt = async (to: QuestionState, id: string) => {
  const [name, input] = ways[to] as NonNullable<(typeof ways)[QuestionState]>;
  return step(name, { id, ...input });
};
const reachable = questionStates.filter(to => ways[to]);

describe('the course of a question', () => {
  test.each(questionStates)('from %s goes along each of its arrows', async from => {
    for (const to of reachable.filter(state => course[from].includes(state))) {
      const id = await aQuestion(held.federation, { residentId: asking, state: from });
      const { errors, data } = await attempt(to, id);
      expect([to, errors, data.it?.state, data.it?.version]).toEqual([to, undefined, to, 2]);
      expect(await storedQuestion(held.federation, id)).toMatchObject({ state: to });
    }
  });

  test.each(questionStates)('from %s goes nowhere else: whoever tries is told where it can go, and nothing is written', async from => {
    const id = await aQuestion(held.federation, { residentId: asking, state: from });
    const before = await everythingStored(held.federation);
    const after = course[from].length > 0 ? `can become ${course[from].join(', ')}` : 'can no longer change';
    for (const to of reachable.filter(state => !course[from].includes(state))) {
      const { errors } = await attempt(to, id);
      expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
        ['INVALID_STATE', `A question that is ${from} cannot become ${to}; it ${after}.`],
      ]);
    }
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('never leads back to where a question came in', () => {
    expect(Object.values(course).flat()).not.toContain('RECEIVED');
    expect(Object.keys(ways)).not.toContain('RECEIVED');
  });
});

describe('the history of a question', () => {
  interface Told {
    readonly helpQuestion: { readonly history: readonly Record<string, unknown>[] } | null;
  }
  const historyOf = async (id: string, by: 'worker-wielwijk' | 'worker-oost' | 'woonbron' = 'worker-wielwijk') =>
    (
      await ask<Told>(
        held.federation,
        by,
        'query ($id: ID!) { helpQuestion(id: $id) { history { step state at worker { id } party { id } team { id } } } }',
        { variables: { id } },
      )
    ).data.helpQuestion?.history;

  test('tells who did what, in order, from the moment that it came in', async () => {
    const registered = await ask<{ registerQuestion: { id: string } }>(
      held.federation,
      'worker-wielwijk',
      'mutation ($input: RegisterQuestionInput!) { registerQuestion(input: $input) { id } }',
      { variables: { input: { residentId: asking, channel: 'WALK_IN', entryPoint: 'TEAM', stated: 'I want a job.' } } },
    );
    const { id } = registered.data.registerQuestion;
    await step('clarifyQuestion', { id, lifeDomains: ['HOUSING'] });
    await step('concludeClarification', { id, expectedVersion: 2, end: 'LIGHT_INTERVENTION', lightHelp: 'A volunteer.' });
    await step('closeQuestion', { id, expectedVersion: 3, outcome: 'PARTLY_HELPED', outcomeNote: 'A start.' });
    const by = { worker: { id: WORKER }, party: { id: 'team-wielwijk' }, team: { id: 'team-wielwijk' } };
    expect(await historyOf(id)).toMatchObject([
      { step: 'REGISTERED', state: 'RECEIVED', ...by },
      { step: 'CLARIFIED', state: 'CLARIFYING', ...by },
      { step: 'CONCLUDED', state: 'LIGHT_INTERVENTION', ...by },
      { step: 'CLOSED', state: 'CLOSED', ...by },
    ]);
    for (const stranger of ['worker-oost', 'woonbron'] as const) expect(await historyOf(id, stranger)).toBeUndefined();
    expect(await storedQuestion(held.federation, id)).toMatchObject({
      outcome: 'PARTLY_HELPED',
      outcome_note: 'A start.',
      worker_id: WORKER,
    });
  });

  test('is rewritten by nobody, not by whoever owns the table either', async () => {
    for (const statement of [
      'update help_question_event set at = now()',
      'delete from help_question_event',
      'truncate help_question_event',
    ]) {
      await expect(rowsOf(held.federation, 'support-plans', statement)).rejects.toThrow(/permission denied/);
      await expect(asOwner(held.federation, 'support-plans', statement)).rejects.toThrow(/only ever added to/);
    }
  });
});

describe('clarifying', () => {
  test('writes down what comes to light, bit by bit, and leaves alone what is not named', async () => {
    const id = await aQuestion(held.federation, { residentId: asking });
    await step('clarifyQuestion', {
      id,
      underlying: 'Wages are garnished.',
      lifeDomains: ['WORK_EDUCATION', 'FINANCES'],
      urgency: 'URGENT',
    });
    await step('clarifyQuestion', { id, expectedVersion: 2, advisedWeight: 'GENERAL' });
    expect(await storedQuestion(held.federation, id)).toMatchObject({
      underlying: 'Wages are garnished.',
      life_domains: ['WORK_EDUCATION', 'FINANCES'],
      urgency: 'URGENT',
      advised_weight: 'GENERAL',
      state: 'CLARIFYING',
    });
  });

  test('ends in tailored help only with the reason why lighter help is not enough', async () => {
    const id = await aQuestion(held.federation, { residentId: asking });
    const tailored = { id, advisedWeight: 'TAILORED' };
    const refused = await step('clarifyQuestion', tailored);
    expect(codes(refused)).toEqual(['BAD_USER_INPUT']);
    expect(refused.errors?.[0]?.message).toMatch(/why lighter help is not enough/);
    expect(codes(await step('clarifyQuestion', { ...tailored, whyLighterHelpIsNotEnough: ' ' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await step('clarifyQuestion', { id, advisedWeight: 'GENERAL', whyLighterHelpIsNotEnough: 'x' }))).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await step('clarifyQuestion', { ...tailored, whyLighterHelpIsNotEnough: 'All else was tried.' })).errors).toBeUndefined();
    expect(codes(await step('concludeClarification', { id, expectedVersion: 2, end: 'LIGHT_INTERVENTION', lightHelp: 'Tea.' }))).toEqual([
      'INVALID_STATE',
    ]);
    await step('clarifyQuestion', { id, expectedVersion: 2, advisedWeight: 'OWN_STRENGTH' });
    expect(await storedQuestion(held.federation, id)).toMatchObject({
      advised_weight: 'OWN_STRENGTH',
      why_lighter_help_is_not_enough: null,
    });
    await expect(
      rowsOf(held.federation, 'support-plans', `update help_question set advised_weight = 'TAILORED' where id = ?`, [id]),
    ).rejects.toThrow(/help_question_tailored_check/);
  });

  test('ends with an advised weight in a team from the day on which that was switched on, and without in another', async () => {
    const theirs = await aQuestion(held.federation, { residentId: elsewhere, teamId: 'team-oost', state: 'CLARIFYING' });
    const before = await everythingStored(held.federation);
    const refused = await step('concludeClarification', { id: theirs, end: 'IN_PLAN' }, 'worker-oost');
    expect(codes(refused)).toEqual(['INVALID_STATE']);
    expect(refused.errors?.[0]?.message).toMatch(/advised weight/);
    expect(await everythingStored(held.federation)).toEqual(before);
    await step('clarifyQuestion', { id: theirs, advisedWeight: 'INFORMAL' }, 'worker-oost');
    expect((await step('concludeClarification', { id: theirs, expectedVersion: 2, end: 'IN_PLAN' }, 'worker-oost')).errors).toBeUndefined();
    const ours = await aQuestion(held.federation, { residentId: asking, state: 'CLARIFYING' });
    expect((await step('concludeClarification', { id: ours, end: 'IN_PLAN' })).errors).toBeUndefined();
  });

  test('goes on under a name only: a question without one is given it once the resident has consented', async () => {
    const id = await aQuestion(held.federation, { residentId: null });
    expect(codes(await step('clarifyQuestion', { id }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await step('clarifyQuestion', { id, residentId: elsewhere }))).toEqual(['NOT_FOUND']);
    expect((await step('clarifyQuestion', { id, residentId: asking })).errors).toBeUndefined();
    expect(codes(await step('clarifyQuestion', { id, expectedVersion: 2, residentId: flagged }))).toEqual(['BAD_USER_INPUT']);
    expect(await storedQuestion(held.federation, id)).toMatchObject({ resident_id: asking });
    const { data } = await ask<{ helpQuestion: object | null }>(held.federation, 'worker-oost', `{ helpQuestion(id: "${id}") { id } }`);
    expect(data.helpQuestion).toBeNull();
  });

  test('writes nothing down that the team was not permitted to record', async () => {
    const id = await aQuestion(held.federation, { residentId: guarded });
    const before = await everythingStored(held.federation);
    for (const more of [{ lifeDomains: ['FINANCES'] }, { riskFlags: ['ADDICTION'] }])
      expect(codes(await step('clarifyQuestion', { id, ...more }))).toEqual(['NOT_FOUND']);
    expect(await everythingStored(held.federation)).toEqual(before);
    expect((await step('clarifyQuestion', { id })).errors).toBeUndefined();
  });

  test('is for the team that the question is with, and lost to whoever read it before somebody else wrote', async () => {
    const id = await aQuestion(held.federation, { residentId: asking, teamId: 'team-oost' });
    expect(codes(await step('clarifyQuestion', { id }))).toEqual(['FORBIDDEN']);
    expect(codes(await step('clarifyQuestion', { id }, 'worker-oost'))).toEqual(['NOT_FOUND']);
    expect(codes(await step('clarifyQuestion', { id }, 'host-wielwijk'))).toEqual(['FORBIDDEN']);
    const ours = await aQuestion(held.federation, { residentId: asking });
    const answers = await Promise.all(['One.', 'Two.', 'Three.'].map(underlying => step('clarifyQuestion', { id: ours, underlying })));
    expect(answers.flatMap(answer => codes(answer) ?? [])).toEqual(['CONFLICT', 'CONFLICT']);
  });
});

test('a question without a name is answered without a dossier; what is answered touches a life domain', async () => {
  const id = await aQuestion(held.federation, { residentId: null, lifeDomains: [] });
  expect(codes(await step('answerQuestion', { id, answer: 'Ask the library.' }))).toEqual(['BAD_USER_INPUT']);
  expect((await step('answerQuestion', { id, answer: 'Ask the library.', lifeDomains: ['WORK_EDUCATION'] })).errors).toBeUndefined();
  expect(await storedQuestion(held.federation, id)).toMatchObject({ state: 'ANSWERED', resident_id: null, answer: 'Ask the library.' });
});

test('a light intervention says what is done, and is closed with its outcome', async () => {
  const id = await aQuestion(held.federation, { residentId: asking, state: 'CLARIFYING' });
  expect(codes(await step('concludeClarification', { id, end: 'LIGHT_INTERVENTION' }))).toEqual(['BAD_USER_INPUT']);
  await step('concludeClarification', { id, end: 'LIGHT_INTERVENTION', lightHelp: 'A neighbour helps.' });
  expect(codes(await step('closeQuestion', { id, expectedVersion: 2 }))).toEqual(['BAD_USER_INPUT']);
  expect((await step('closeQuestion', { id, expectedVersion: 2, outcome: 'NOT_HELPED' })).errors).toBeUndefined();
});

describe('a flag', () => {
  const owed = (questionId: string) =>
    rowsOf(held.federation, 'referrals', 'select trigger, state, to_party_id from mandatory_referral where question_id = ? order by 1', [
      questionId,
    ]);

  test('obliges to refer on: once, however often it is raised; domestic violence to Vivenz', async () => {
    const id = await aQuestion(held.federation, { residentId: flagged });
    await step('clarifyQuestion', { id, riskFlags: ['DOMESTIC_VIOLENCE'] });
    await step('clarifyQuestion', { id, expectedVersion: 2, riskFlags: ['DOMESTIC_VIOLENCE', 'ADDICTION'] });
    await step('clarifyQuestion', { id, expectedVersion: 3, riskFlags: [] });
    expect(await owed(id)).toEqual([
      { trigger: 'ADDICTION', state: 'OPEN', to_party_id: 'gp' },
      { trigger: 'DOMESTIC_VIOLENCE', state: 'OPEN', to_party_id: 'vivenz' },
    ]);
    expect(await storedQuestion(held.federation, id)).toMatchObject({
      risk_flags: ['DOMESTIC_VIOLENCE', 'ADDICTION'],
      life_domains: ['HOUSING', 'DOMESTIC_RELATIONS', 'SUBSTANCE_USE'],
    });
  });

  test('of a question that may no longer be clarified obliges to nothing', async () => {
    const id = await aQuestion(held.federation, { residentId: flagged, state: 'CLOSED' });
    expect(codes(await step('clarifyQuestion', { id, riskFlags: ['ADDICTION'] }))).toEqual(['INVALID_STATE']);
    expect(await owed(id)).toEqual([]);
  });

  test('is not written where the obligation cannot be: nothing is', async () => {
    await held.federation.subgraphs.get('referrals')?.close();
    const id = await aQuestion(held.federation, { residentId: flagged });
    expect(codes(await step('clarifyQuestion', { id, riskFlags: ['ADDICTION'] }))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(await storedQuestion(held.federation, id)).toMatchObject({ state: 'RECEIVED', risk_flags: [], version: 1 });
  });
});
