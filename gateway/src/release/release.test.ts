import { setTimeout as delay } from 'node:timers/promises';
import { createConnection } from 'node:net';
import { RELEASE_LEASE } from '@wijkgraph/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Milliseconds beyond which an answer is not released without asking. */
const LONG = RELEASE_LEASE + 60;

/** What the subgraphs did, and what they are to say the next time. */
const residents = () => world.subgraphs.residents.state;
const asked = () => world.decisionPoint.asked;
const timesRun = () => world.subgraphs.residents.asked.length;

beforeEach(() => {
  for (const { state, asked: questions } of Object.values(world.subgraphs)) {
    Object.assign(state, { asOf: undefined, takes: 0, misbehave: undefined });
    questions.length = 0;
  }
  asked().length = 0;
  Object.assign(world.decisionPoint.state, { narrowed: () => false, misbehave: undefined });
});

const resident = '{ resident(id: "1") { name } }';
const codesOf = ({ errors }: Awaited<ReturnType<World['ask']>>) => errors?.map(({ extensions }) => extensions.code);

describe('an answer that rests on decisions', () => {
  test('is released without asking anybody while its decisions are fresh', async () => {
    residents().asOf = 7;
    expect(await world.ask(resident)).toMatchObject({ status: 200, data: { resident: { name: 'Ans' } } });
    expect(asked()).toEqual([]);
  });

  test('and that took long is released once nothing narrowed since the oldest of them', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.subgraphs['support-plans'].state.asOf = 7;
    const reply = await world.ask('{ resident(id: "1") { name plan } }');
    expect(reply.data).toEqual({ resident: { name: 'Ans', plan: 'plan of 1 for worker-1' } });
    expect(asked()).toEqual([[['team-wielwijk', 7]]]);
  });

  test('tells the client nothing of all this', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    const reply = await world.ask(resident);
    expect(reply.text).toBe('{"data":{"resident":{"name":"Ans"}}}\n');
    expect([...reply.headers].join()).not.toMatch(/asof|narrow/i);
  });

  test('is asked of anew, from the start, when something narrowed while it ran', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.narrowed = () => {
      Object.assign(residents(), { asOf: 10, takes: 0 });
      return true;
    };
    const reply = await world.ask(resident);
    expect(reply.data).toEqual({ resident: { name: 'Ans' } });
    expect([timesRun(), asked().length]).toEqual([2, 1]);
  });

  test('over GET as well', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.narrowed = () => true;
    const reply = await world.fetchGraphql(`/graphql?query=${encodeURIComponent(resident)}`, {
      headers: { authorization: `Bearer ${await world.provider.token()}`, 'apollo-require-preflight': '1' },
    });
    expect([reply.data, codesOf(reply)]).toEqual([null, ['DECISION_UNAVAILABLE']]);
  });

  test('is closed as a whole when something narrows every time', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.narrowed = () => true;
    const reply = await world.ask(resident);
    expect([reply.status, reply.data, codesOf(reply)]).toEqual([200, null, ['DECISION_UNAVAILABLE']]);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.text).not.toContain('Ans');
    expect(timesRun()).toBe(4);
  });

  test.each([['a word'], [-1], [0.5], [null], [{}]])('is checked from the very beginning where a subgraph says %j', async asOf => {
    Object.assign(residents(), { asOf, takes: LONG });
    await world.ask(resident);
    expect(asked()).toEqual([[['team-wielwijk', 0]]]);
  });
});

describe('the answer of a mutation', () => {
  const rename = 'mutation { rename(id: "1", name: "A") { id name } }';
  const as = { claims: { scope: 'residents:read residents:write' } };

  test('is kept back when something narrowed while it ran, and the mutation is not carried out again', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.narrowed = () => true;
    const reply = await world.ask(rename, { as });
    expect([reply.status, reply.data, codesOf(reply)]).toEqual([200, null, ['ANSWER_WITHHELD']]);
    expect(reply.errors?.[0]?.message).toContain('Read again before you repeat it');
    expect(timesRun()).toBe(1);
  });

  test('is kept back when nobody can say', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.misbehave = (_, response) => response.destroy();
    const reply = await world.ask(rename, { as });
    expect([reply.data, codesOf(reply), timesRun()]).toEqual([null, ['ANSWER_WITHHELD'], 1]);
  });
});

describe('an answer without decisions', () => {
  test('is released however long it took, and nobody is asked', async () => {
    world.subgraphs.teams.state.takes = LONG;
    const reply = await world.ask('{ teams { name } }');
    expect(reply.data).toEqual({ teams: [{ name: 'Wielwijk' }] });
    expect(asked()).toEqual([]);
  });
});

describe('a decision point that does not answer', () => {
  const silent: Record<string, NonNullable<World['decisionPoint']['state']['misbehave']>> = {
    'breaks off': (_, response) => response.destroy(),
    'says that it cannot': (_, response) => response.writeHead(503).end('{}'),
    'says something else': (_, response) => response.end('[]'),
    'says no JSON': (_, response) => response.end('no'),
  };
  test.each(Object.entries(silent))('and %s closes the answer, after a second attempt', async (_name, misbehave) => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.misbehave = misbehave;
    const reply = await world.ask(resident);
    expect([reply.data, codesOf(reply)]).toEqual([null, ['DECISION_UNAVAILABLE']]);
    expect(timesRun()).toBe(2);
  });

  test('and is silent holds an answer up for no longer than a few seconds', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.misbehave = () => undefined;
    const began = performance.now();
    expect(codesOf(await world.ask(resident))).toEqual(['DECISION_UNAVAILABLE']);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('and always answers too late releases nothing, and the operation is not repeated for it', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.misbehave = (_, response) => void delay(LONG).then(() => response.end('[false]'));
    expect(codesOf(await world.ask(resident))).toEqual(['DECISION_UNAVAILABLE']);
    expect(timesRun()).toBe(1);
  }, 10_000);

  test('and answers late once is asked again', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.misbehave = (_, response) => {
      world.decisionPoint.state.misbehave = undefined;
      void delay(LONG).then(() => response.end('[false]'));
    };
    expect((await world.ask(resident)).data).toEqual({ resident: { name: 'Ans' } });
    expect([asked().length, timesRun()]).toEqual([2, 1]);
  });

  test('with anything but a clear no has narrowed', async () => {
    Object.assign(residents(), { asOf: 9, takes: LONG });
    world.decisionPoint.state.narrowed = () => null;
    expect(codesOf(await world.ask(resident))).toEqual(['DECISION_UNAVAILABLE']);
    expect(timesRun()).toBe(4);
  });
});

test('the questions of operations that end together are one message', async () => {
  Object.assign(residents(), { asOf: 9, takes: LONG });
  // While one message is under way the others end: on a busy machine they do not all end at once.
  world.decisionPoint.state.misbehave = (_, response) => {
    const questions = asked().at(-1) ?? [];
    void delay(RELEASE_LEASE / 2).then(() => response.end(JSON.stringify(questions.map(() => false))));
  };
  const replies = await Promise.all(Array.from({ length: 30 }, () => world.ask(resident)));
  for (const { data } of replies) expect(data).toEqual({ resident: { name: 'Ans' } });
  expect(asked().flat().length).toBeGreaterThanOrEqual(30);
  expect(asked().length).toBeLessThan(15);
});

test('an answer that waits behind another one of its connection is released when its turn comes, and not before', async () => {
  const authorization = `authorization: Bearer ${await world.provider.token()}`;
  const post = (query: string): string => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nhost: x\r\n${authorization}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  residents().asOf = 9;
  world.subgraphs.teams.state.takes = 2 * LONG;
  const narrowedAt: number[] = [];
  world.decisionPoint.state.narrowed = () => {
    narrowedAt.push(performance.now());
    return true;
  };
  const began = performance.now();
  const socket = createConnection(Number(new URL(world.gateway.url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', chunk => (heard += String(chunk)));
  // The first takes long; the second is ready at once, and narrowed before it can leave.
  socket.write(post('{ teams { name } }') + post(resident));
  while (!heard.includes('Wielwijk')) await delay(20);
  residents().asOf = undefined;
  while (!heard.includes('Ans')) await delay(20);
  socket.destroy();
  expect(narrowedAt).toHaveLength(1);
  expect((narrowedAt[0] as number) - began).toBeGreaterThan(LONG);
  expect(timesRun()).toBe(2);
});
