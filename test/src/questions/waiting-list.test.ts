import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { aQuestion, codes, stepWith, storedQuestion } from './a-question.ts';

const [first, second, theirs] = [residentId(1), residentId(2), residentId(3)];
const held = withFederation([aResident(1).in('team-wielwijk'), aResident(2).in('team-wielwijk'), aResident(3).in('team-oost')]);

interface Place {
  readonly id: string;
  readonly version: number;
}
const step = (name: string, input: Readonly<Record<string, unknown>>, by: Parameters<typeof stepWith>[3] = 'worker-wielwijk') =>
  stepWith(held.federation, name, { expectedVersion: 1, ...input }, by, 'id version');

type Terms = Partial<Parameters<typeof aQuestion>[1]>;
const clarified = (terms: Terms = {}) => aQuestion(held.federation, { residentId: first, state: 'CLARIFYING', ...terms });

/** A question that waits, and its place on the list. */
const waiting = async (terms: Terms = {}, since?: string): Promise<Place & { readonly question: string }> => {
  const question = await clarified(terms);
  const { data, errors } = await step('placeOnWaitingList', { id: question });
  expect(errors).toBeUndefined();
  const place = data.it as unknown as Place;
  if (since) await rowsOf(held.federation, 'support-plans', 'update waiting_list_entry set since = ? where id = ?', [since, place.id]);
  return { ...place, question };
};

const storedPlace = async (id: string) =>
  (await rowsOf<Record<string, unknown>>(held.federation, 'support-plans', 'select * from waiting_list_entry where id = ?', [id]))[0];

interface List {
  readonly waitingList: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const LIST = `query ($team: ID!, $youth: Boolean, $first: Int, $after: String) {
  waitingList(team: $team, youth: $youth, first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;
const pageOf = async (variables: Readonly<Record<string, unknown>>) =>
  (await ask<List>(held.federation, 'worker-wielwijk', LIST, { variables: { team: 'team-wielwijk', ...variables } })).data.waitingList;
const idsOf = ({ edges }: List['waitingList']): readonly string[] => edges.map(({ node }) => node.id);

/** The whole list, page by page. */
const readList = async (youth: boolean | null, size: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page: List['waitingList'] = await pageOf({ youth, first: size, after });
    ids.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
};

describe('whose turn it is', () => {
  const expected: string[] = [];
  const children: string[] = [];

  test('goes by urgency first, and then by who waits longest, on every page; what the caller may not see is not among them', async () => {
    await rowsOf(held.federation, 'support-plans', 'delete from waiting_list_entry');
    const late = await waiting({ urgency: 'NORMAL' }, '2026-05-01');
    const child = await waiting({ urgency: 'URGENT', lifeDomains: ['PARENTING'] }, '2026-06-01');
    const early = await waiting({ urgency: 'NORMAL', residentId: second }, '2026-01-01');
    const crisis = await waiting({ urgency: 'CRISIS' }, '2026-07-01');
    const urgent = await waiting({ urgency: 'URGENT' }, '2026-02-01');
    const hidden = await aQuestion(held.federation, { residentId: theirs, state: 'WAITING' });
    await rowsOf(
      held.federation,
      'support-plans',
      `insert into waiting_list_entry (id, resident_id, question_id, team_id, since, urgency)
       values (gen_random_uuid(), ?, ?, 'team-wielwijk', '2020-01-01', 'CRISIS')`,
      [theirs, hidden],
    );
    expected.push(...[crisis, urgent, child, early, late].map(({ id }) => id));
    children.push(child.id);
    for (const size of [1, 2, 5, 100]) expect(await readList(null, size)).toEqual(expected);
  });

  test('is told for the young and for the others apart, together everybody', async () => {
    expect(await readList(true, 2)).toEqual(children);
    expect(await readList(false, 2)).toEqual(expected.filter(id => !children.includes(id)));
  });

  test('changes with the urgency of the question', async () => {
    const [last] = expected.slice(-1);
    const question = (await storedPlace(last as string))?.question_id as string;
    expect((await step('setQuestionUrgency', { id: question, expectedVersion: 2, urgency: 'CRISIS' })).errors).toBeUndefined();
    expect((await readList(null, 100)).indexOf(last as string)).toBe(0);
    const over = await aQuestion(held.federation, { residentId: first, state: 'CLOSED' });
    expect(codes(await step('setQuestionUrgency', { id: over, urgency: 'CRISIS' }))).toEqual(['INVALID_STATE']);
  });

  test('is read from an index, and from nothing else, however long the lists of others are', async () => {
    await rowsOf(
      held.federation,
      'support-plans',
      `insert into waiting_list_entry (id, resident_id, question_id, team_id, since)
       select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'team-centrum', date '2026-01-01' from generate_series(1, 5000)`,
    );
    await asOwner(held.federation, 'support-plans', 'analyze waiting_list_entry');
    const plan = await rowsOf<{ 'QUERY PLAN': string }>(
      held.federation,
      'support-plans',
      `explain select * from waiting_list_entry child where child.team_id = 'team-wielwijk' and child.until is null
       order by array_position(array['CRISIS', 'URGENT', 'NORMAL'], child.urgency), child.since, child.id limit 21`,
    );
    expect(plan.map(line => line['QUERY PLAN']).join(' ')).toMatch(/Index Scan using waiting_list_entry_turn/);
  });
});

describe('a place on the list', () => {
  test('is of a question that was clarified, once, and tells in the history who gave it', async () => {
    const { id, question } = await waiting({ lifeDomains: ['PARENTING'] });
    expect(await storedPlace(id)).toMatchObject({ youth: true, until: null, end_reason: null, resident_id: first });
    expect(codes(await step('placeOnWaitingList', { id: question, expectedVersion: 2 }))).toEqual(['INVALID_STATE']);
    expect(codes(await step('placeOnWaitingList', { id: await clarified({ state: 'RECEIVED' }) }))).toEqual(['INVALID_STATE']);
    expect(codes(await step('placeOnWaitingList', { id: await clarified({ residentId: theirs }) }))).toEqual(['NOT_FOUND']);
    expect(codes(await step('placeOnWaitingList', { id: await clarified({ residentId: null }) }))).toEqual(['INVALID_STATE']);
    const again = await clarified();
    const answers = await Promise.all([1, 2, 3, 4].map(() => step('placeOnWaitingList', { id: again })));
    expect(answers.flatMap(answer => codes(answer) ?? [])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });

  test.each([
    ['REFERRED', 'REFERRED'],
    ['WITHDRAWN', 'WITHDRAWN'],
    ['OTHER', 'CLOSED'],
  ])('ends because %s, and the question is %s', async (reason, state) => {
    const { id, question } = await waiting();
    expect((await step('endWaiting', { id, reason })).errors).toBeUndefined();
    expect(await storedPlace(id)).toMatchObject({ end_reason: reason, worker_id: null });
    expect(await storedQuestion(held.federation, question)).toMatchObject({ state });
    for (const wrong of ['endWaiting', 'takeFromWaitingList'])
      expect(codes(await step(wrong, { id, expectedVersion: 2, ...(wrong === 'endWaiting' && { reason }) }))).toEqual(['INVALID_STATE']);
  });

  test.each([
    ['closeQuestion', {}, 'OTHER'],
    ['withdrawQuestion', {}, 'WITHDRAWN'],
    ['concludeClarification', { end: 'REFERRED' }, 'REFERRED'],
    ['concludeClarification', { end: 'IN_PLAN' }, 'STARTED'],
  ])('ends with the question: %s %o', async (name, input, reason) => {
    const { id, question } = await waiting();
    expect((await step(name, { id: question, expectedVersion: 2, ...input })).errors).toBeUndefined();
    expect((await storedPlace(id))?.end_reason).toBe(reason);
    expect((await storedPlace(id))?.until).not.toBeNull();
  });

  test('is not said to have STARTED by anybody but who takes it, and not ended by another team', async () => {
    const { id } = await waiting();
    const before = await everythingStored(held.federation);
    expect(codes(await step('endWaiting', { id, reason: 'STARTED' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await step('endWaiting', { id, reason: 'OTHER' }, 'worker-oost'))).toEqual(['NOT_FOUND']);
    expect(codes(await step('takeFromWaitingList', { id: residentId(99) }))).toEqual(['NOT_FOUND']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });
});

test('of twenty who take the same place at once one gets it; the others are told, and the question has one worker', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { id, question } = await waiting();
    const takers = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? ('worker-wielwijk' as const) : ('lead-wielwijk' as const)));
    const answers = await Promise.all(takers.map(by => step('takeFromWaitingList', { id }, by)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors))
      expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', currentVersion: 2 }]);
    const winner = takers[answers.findIndex(({ errors }) => errors === undefined)];
    const taken = await storedPlace(id);
    expect(taken?.end_reason).toBe('STARTED');
    expect(taken?.worker_id === WORKER).toBe(winner === 'worker-wielwijk');
    expect(await storedQuestion(held.federation, question)).toMatchObject({ state: 'IN_PLAN', worker_id: taken?.worker_id });
    const steps = await rowsOf<{ step: string }>(
      held.federation,
      'support-plans',
      'select step from help_question_event where question_id = ? order by id',
      [question],
    );
    expect(steps.map(row => row.step)).toEqual(['PLACED_ON_WAITING_LIST', 'TAKEN']);
  }
});

test('whoever takes and whoever closes at the same moment never wait for each other: one of them is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id, question } = await waiting();
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => step('takeFromWaitingList', { id })),
      ...[1, 2, 3].map(() => step('withdrawQuestion', { id: question, expectedVersion: 2 })),
    ]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const code of answers.flatMap(answer => codes(answer) ?? [])) expect(['CONFLICT', 'INVALID_STATE']).toContain(code);
  }
});
