import { setTimeout as delay } from 'node:timers/promises';
import { NARROWINGS_PATH, RELEASE_LEASE, type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { SlowWay } from './slow-way.ts';

const ways = new Map<SubgraphName, SlowWay>();
for (const name of subgraphNames) ways.set(name, await SlowWay.open());
const toDecisionPoint = await SlowWay.open();

const shared = (number: number) =>
  aResident(number)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .sharing('IDENTITY', 'PLAN', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY')
    .with('mee');
const held = withFederation([...Array.from({ length: 7 }, (_, index) => shared(index + 1)), shared(8).referredTo('woonbron', 'HOUSING')], {
  through: { subgraph: (name, url) => ways.get(name)?.to(url) ?? url, decisionPoint: url => toDecisionPoint.to(url) },
});
afterAll(async () => {
  await Promise.all([...ways.values(), toDecisionPoint].map(way => way.close()));
});

/** Longer than a lease, by far. */
const LONG = 2 * RELEASE_LEASE + 200;
/** Questions of the gateway before it released something. */
let questions = 0;
let runs = 0;
const hold = (subgraph: SubgraphName, milliseconds: number): void => {
  const way = ways.get(subgraph);
  if (way) way.passage = { after: () => milliseconds, hear: () => void runs++ };
};
beforeEach(() => {
  for (const way of ways.values()) way.passage = {};
  toDecisionPoint.passage = { hear: ({ path }) => void (questions += path === NARROWINGS_PATH ? 1 : 0) };
  [questions, runs] = [0, 0];
});

const name = (number: number) => `{ resident(id: "${residentId(number)}") { firstName } }`;
const worker = (mutation: string) => ask(held.federation, 'worker-wielwijk', `mutation { ${mutation} }`);
const withdraw = async (resident: number, party: string) => {
  const [consent] = await rowsOf<{ id: string }>(
    held.federation,
    'consent',
    'select id from consent where resident_id = ? and grantee_id = ?',
    [residentId(resident), party],
  );
  return worker(`withdrawConsent(id: "${consent?.id}") { consentId }`);
};
const objecting = (resident: number, more: string) => `recordObjection(input: { residentId: "${residentId(resident)}", ${more} }) { id }`;

/** Narrows while an operation of a partner is held up on its way back, its decision long taken. */
const straddling = async (resident: number, narrowing: () => ReturnType<typeof ask>) => {
  hold('residents', LONG);
  const running = ask(held.federation, 'woonbron', name(resident));
  while (runs === 0) await delay(5);
  expect((await narrowing()).errors).toBeUndefined();
  return running;
};

describe('an operation that is running when a permit is taken away', () => {
  test.each([
    ['by a withdrawal', 1, () => withdraw(1, 'woonbron')],
    ['by an objection to its party', 2, () => worker(objecting(2, 'reach: PARTY, partyId: "woonbron"'))],
    ['by an objection to its kind of party', 3, () => worker(objecting(3, 'reach: KIND, partyKind: HOUSING_CORPORATION'))],
    ['by an objection to everyone', 4, () => worker(objecting(4, 'reach: EVERYONE, categories: [IDENTITY, PLAN, HOUSING]'))],
  ])('%s is carried out again, and comes back without it', async (_how, resident, narrowing) => {
    const answer = await straddling(resident, narrowing);
    expect(answer.errors).toBeUndefined();
    expect(answer.text).not.toContain(`Resident${resident}`);
    expect(runs).toBe(2);
  });

  test('from somebody else is left alone', async () => {
    const answer = await straddling(5, () => withdraw(5, 'mee'));
    expect(answer.data).toEqual({ resident: { firstName: 'Resident5' } });
    expect(runs).toBe(1);
  });

  test('and writes has written, and says so instead of answering', async () => {
    const [referral] = await rowsOf<{ id: string }>(held.federation, 'referrals', 'select id from referral');
    hold('referrals', LONG);
    const running = ask(
      held.federation,
      'woonbron',
      `mutation { respondToReferral(input: { referralId: "${referral?.id}", response: ACCEPT }) { id state reason resident { firstName } } }`,
    );
    while (runs === 0) await delay(5);
    expect((await withdraw(8, 'woonbron')).errors).toBeUndefined();
    const answer = await running;
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['ANSWER_WITHHELD']);
    expect(runs).toBe(1);
    expect(await rowsOf(held.federation, 'referrals', 'select stored_state as state from referral')).toEqual([{ state: 'ACCEPTED' }]);
  });
});

describe('whoever takes a permit away', () => {
  test('from the own team is answered all the same', async () => {
    const answer = await withdraw(6, 'team-wielwijk');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ withdrawConsent: { consentId: expect.any(String) } });
  });

  test('from everyone, oneself among them, is answered all the same', async () => {
    const answer = await ask(held.federation, 'resident', `mutation { ${objecting(1, 'reach: EVERYONE, categories: [CONTACT]')} }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ recordObjection: { id: expect.any(String) } });
  });
});

describe('the question before the release', () => {
  test('is not asked for an operation that takes no longer than a lease', async () => {
    expect((await ask(held.federation, 'woonbron', name(7))).data).toEqual({ resident: { firstName: 'Resident7' } });
    expect(questions).toBe(0);
  });

  test('is asked once for a longer one, and nobody is told of it', async () => {
    hold('residents', LONG);
    const answer = await ask(held.federation, 'woonbron', name(7));
    expect(answer.text).toBe('{"data":{"resident":{"firstName":"Resident7"}}}\n');
    expect([questions, runs]).toEqual([1, 1]);
  });

  test('is not asked for the directory, however long that takes', async () => {
    hold('teams', LONG);
    const answer = await ask<{ teams: object[] }>(held.federation, 'woonbron', '{ teams { name } openNow { id } }');
    expect(answer.data.teams.length).toBeGreaterThan(0);
    expect(questions).toBe(0);
  });
});

describe('without a decision point at the moment of the release', () => {
  const breakDown = (): void => {
    toDecisionPoint.passage = {
      before: () => {
        throw new Error('gone');
      },
    };
  };

  test('what is personal is closed, and the directory beside it is answered', async () => {
    hold('residents', LONG);
    const running = ask<{ resident: null; teams: object[] }>(
      held.federation,
      'woonbron',
      `{ resident(id: "${residentId(7)}") { firstName } teams { name } }`,
    );
    while (runs === 0) await delay(5);
    breakDown();
    const answer = await running;
    expect(answer.data.resident).toBeNull();
    expect(answer.data.teams.length).toBeGreaterThan(0);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['DECISION_UNAVAILABLE']);
    expect(answer.text).not.toContain('Resident7');
  });

  test('what only the question cannot reach is closed as a whole', async () => {
    hold('residents', LONG);
    toDecisionPoint.passage = {
      before: ({ path }) => {
        if (path === NARROWINGS_PATH) throw new Error('gone');
        return 0;
      },
    };
    const answer = await ask(held.federation, 'woonbron', name(7));
    expect([answer.data, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['DECISION_UNAVAILABLE']]);
    expect(runs).toBe(2);
  });
});
