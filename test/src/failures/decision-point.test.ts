import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Line } from './line.ts';

const line = await Line.open();
const held = withFederation(
  [
    aResident(1)
      .in('team-wielwijk')
      .withPlan('HOUSING')
      .sharing('IDENTITY', 'PLAN', 'HOUSING')
      .with('woonbron')
      .referredTo('woonbron', 'HOUSING'),
    aResident(2).in('team-wielwijk'),
  ],
  { through: { decisionPoint: url => line.to(url) } },
);
beforeEach(() => line.mend());
afterAll(() => line.close());

const ID = residentId(1);
const WHOLE = { resident: { firstName: 'Resident1', supportPlan: { state: 'ACTIVE', goals: [{ text: 'HOUSING goal of Resident1' }] } } };

const person = (): ReturnType<typeof ask> =>
  ask(held.federation, 'woonbron', 'query Person($id: ID!) { resident(id: $id) { firstName supportPlan { state goals { text } } } }', {
    variables: { id: ID },
  });

const codesOf = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) => errors.map(({ extensions }) => extensions);

describe('without a decision point', () => {
  test('personal data is closed with a reason that a machine can read, and says nothing of our inside', async () => {
    line.cut();
    const answer = await person();
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ resident: null });
    expect(codesOf(answer)).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
    expect(answer.errors?.[0]?.path).toEqual(['resident']);
    expect(answer.withheld).toBeUndefined();
    expect(answer.text).not.toMatch(/Resident1|ECONN|127\.0\.0\.1|undici|stack|consent|residents/i);
  });

  test('what another subgraph adds to a person is closed as well, each subgraph for itself', async () => {
    line.cut();
    const answer = await ask(
      held.federation,
      'woonbron',
      '{ sharedWithMe { edges { node { id firstName supportPlan { state } referrals { edges { node { reason } } } } } } }',
    );
    expect(answer.data).toEqual({ sharedWithMe: { edges: [{ node: { id: ID, firstName: null, supportPlan: null, referrals: null } }] } });
    expect(new Set(codesOf(answer).map(({ code }) => code))).toEqual(new Set(['DECISION_UNAVAILABLE']));
    expect(new Set(answer.errors?.map(({ path }) => path?.join('.')))).toEqual(new Set(['sharedWithMe.edges.0.node']));
  });

  test('the directory still answers, also beside what is closed', async () => {
    line.cut();
    const answer = await ask<{ resident: null; teams: { name: string }[]; openNow: object[]; locations: object[] }>(
      held.federation,
      'woonbron',
      'query Beside($id: ID!) { resident(id: $id) { firstName } teams { name } openNow { id } locations { name openingHours { opens } } }',
      { variables: { id: ID } },
    );
    expect(answer.data.resident).toBeNull();
    expect(answer.data.teams.map(({ name }) => name)).toContain('Sociaal wijkteam Wielwijk');
    expect(answer.data.locations.length).toBeGreaterThan(0);
    expect(codesOf(answer)).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
  });

  test('nothing is written that needed a decision', async () => {
    line.cut();
    const mutation = 'mutation Plan($input: CreatePlanInput!) { createPlan(input: $input) { id } }';
    const plan = () => ask(held.federation, 'worker-wielwijk', mutation, { variables: { input: { residentIds: [residentId(2)] } } });
    const refused = await plan();
    expect(refused.data).toEqual({ createPlan: null });
    expect(codesOf(refused)).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
    line.mend();
    // One resident has one open plan, so this one would be refused beside another.
    expect((await plan()).errors).toBeUndefined();
  });

  test('the very next question after it is back is answered in full', async () => {
    line.cut();
    expect(codesOf(await person())).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
    line.mend();
    const answer = await person();
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(WHOLE);
  });
});

test('a connection to it that breaks off costs nobody an answer', async () => {
  for (let time = 0; time < 5; time++) {
    expect((await person()).data).toEqual(WHOLE);
    line.breakOffWhenUsed();
  }
});

describe('with a decision point that hangs', () => {
  test('each question is answered within five seconds and a bit, however many wait for it, and all is well when it is back', async () => {
    expect((await person()).errors).toBeUndefined();
    line.silence();
    const asked = performance.now();
    const first = person();
    await delay(1_000);
    const answers = await Promise.all([first, person(), person()]);
    expect(performance.now() - asked).toBeLessThan(7_500);
    for (const answer of answers) {
      expect(answer.data).toEqual({ resident: null });
      expect(codesOf(answer)).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
    }
    line.mend();
    expect((await person()).data).toEqual(WHOLE);
  }, 20_000);
});

describe('when the consent subgraph is stopped', () => {
  test('the others close personal data, its own fields say that it is gone, and a new one is found without restarting anybody', async () => {
    await held.federation.stopSubgraph('consent');
    const answer = await person();
    expect(answer.data).toEqual({ resident: null });
    expect(codesOf(answer)).toEqual([{ code: 'DECISION_UNAVAILABLE' }]);
    const shared = await ask(held.federation, 'woonbron', '{ sharedWithMe { edges { node { id } } } openNow { id } }');
    expect(codesOf(shared)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    await held.federation.startSubgraph('consent');
    expect((await person()).data).toEqual(WHOLE);
  });
});
