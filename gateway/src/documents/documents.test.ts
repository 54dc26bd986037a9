import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Reply, startWorld, type World } from '../testing/world.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const MINE = 'query Mine($n: Int) { teams(first: $n) { id } }';
const THEIRS = 'query Theirs { teams { id name } }';
const RENAME = 'mutation Rename { touch }';

const worker = { claims: { client_id: 'dashboard' } };
const partner = { claims: { client_id: 'woonbron-app', sub: 'woonbron-app', party: 'woonbron', roles: [] } };

let world: World;
beforeAll(async () => {
  world = await startWorld({ registeredOnly: true });
  for (const text of [MINE, RENAME]) world.decisionPoint.documents.texts.set(`dashboard ${hashOf(text)}`, text);
  world.decisionPoint.documents.texts.set(`woonbron-app ${hashOf(THEIRS)}`, THEIRS);
});
afterAll(() => world.close());
beforeEach(() => void (world.decisionPoint.documents.asked.length = 0));

interface Sent {
  readonly [parameter: string]: unknown;
}
const send = async (body: Sent, as: object = worker, at: World = world): Promise<Reply> =>
  at.fetchGraphql('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await at.provider.token(as)}` },
    body: JSON.stringify(body),
  });
const get = async (parameters: Record<string, string>): Promise<Reply> =>
  world.fetchGraphql(`/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${await world.provider.token(worker)}` },
  });
const apollo = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
const codes = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions.code);
const id = (text: string): string => `sha256:${hashOf(text)}`;
const teams = { teams: [{ id: 'team-wielwijk' }] };

describe('a registered document runs', () => {
  test.each([
    ['by its id', { documentId: id(MINE), variables: { n: 1 } }],
    ['as Apollo’s clients name it', { extensions: apollo(hashOf(MINE)) }],
    ['as both', { documentId: id(MINE), extensions: apollo(hashOf(MINE)) }],
    ['with its own text beside it', { documentId: id(MINE), query: MINE }],
    [
      'with other extensions, and parameters that are null',
      { documentId: id(MINE), extensions: { ours: 1 }, variables: null, operationName: null },
    ],
  ])('%s', async (_, body) => {
    const { status, data, errors } = await send(body);
    expect([status, data, errors]).toEqual([200, teams, undefined]);
  });

  test('by GET, in either way', async () => {
    expect((await get({ documentId: id(MINE), variables: '{"n":1}' })).data).toEqual(teams);
    expect((await get({ extensions: JSON.stringify(apollo(hashOf(MINE))) })).data).toEqual(teams);
  });

  test('and never a mutation by GET', async () => {
    const before = world.timesAsked();
    const { status } = await get({ documentId: id(RENAME) });
    expect([status, world.timesAsked()]).toEqual([405, before]);
  });

  test('under the scopes of whoever asks, each time anew', async () => {
    const poor = { claims: { ...worker.claims, scope: 'residents:read' } };
    expect((await send({ documentId: id(MINE) })).status).toBe(200);
    expect(codes(await send({ documentId: id(MINE) }, poor))).toEqual(['FORBIDDEN']);
    expect((await send({ documentId: id(MINE) })).status).toBe(200);
  });

  test('with variables that are checked each time anew', async () => {
    expect(codes(await send({ documentId: id(MINE), variables: { n: 'many' } }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await send({ documentId: id(MINE), operationName: 'Other' }))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  test('and is looked up once for the people of an application, until half a minute has passed', async () => {
    const own = await startWorld({ registeredOnly: true });
    try {
      own.decisionPoint.documents.texts.set(`dashboard ${hashOf(MINE)}`, MINE);
      await Promise.all(['a', 'b', 'c'].map(sub => send({ documentId: id(MINE) }, { claims: { ...worker.claims, sub } }, own)));
      await send({ documentId: id(MINE) }, worker, own);
      expect(own.decisionPoint.documents.asked).toHaveLength(1);
      const now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => now + 31_000);
      await send({ documentId: id(MINE) }, worker, own);
      expect(own.decisionPoint.documents.asked).toHaveLength(2);
    } finally {
      vi.restoreAllMocks();
      await own.close();
    }
  });
});

describe('refused before any subgraph is asked, is', () => {
  const refused: [string, Sent, string][] = [
    ['a text', { query: MINE }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a text that nobody registered', { query: '{ teams { id } }' }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['no document at all', { variables: {} }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['an unknown hash', { documentId: id('{ me }') }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['the hash of another application', { documentId: id(THEIRS) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['the text of a hash that nobody registered', { query: '{ me }', extensions: apollo(hashOf('{ me }')) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a hash with a different text beside it', { documentId: id(MINE), query: THEIRS }, 'BAD_REQUEST'],
    [
      'a hash with a different text beside it, as Apollo’s clients send it',
      { query: THEIRS, extensions: apollo(hashOf(MINE)) },
      'BAD_REQUEST',
    ],
    ['two hashes', { documentId: id(MINE), extensions: apollo(hashOf(RENAME)) }, 'BAD_REQUEST'],
    ['a hash of another kind', { documentId: `md5:${'a'.repeat(32)}` }, 'BAD_REQUEST'],
    ['a hash in capitals', { documentId: id(MINE).toUpperCase() }, 'BAD_REQUEST'],
    ['a hash that is a path', { documentId: 'sha256:../../etc/passwd' }, 'BAD_REQUEST'],
    ['a hash that is no text', { documentId: { hash: hashOf(MINE) } }, 'BAD_REQUEST'],
    ['a hash of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(MINE) } } }, 'BAD_REQUEST'],
  ];
  test.each(refused)('%s', async (_, body, code) => {
    const before = world.timesAsked();
    const reply = await send(body);
    expect([reply.status, codes(reply), reply.data]).toEqual([400, [code], undefined]);
    expect(world.timesAsked()).toBe(before);
  });

  test('a registered hash by GET with a text of another kind beside it, or twice', async () => {
    expect(codes(await get({ documentId: id(MINE), query: THEIRS }))).toEqual(['BAD_REQUEST']);
    const twice = `/graphql?documentId=${id(THEIRS)}&documentId=${id(MINE)}&query=${encodeURIComponent(THEIRS)}&query=${encodeURIComponent(MINE)}`;
    const reply = await world.fetchGraphql(twice, {
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${await world.provider.token(worker)}` },
    });
    expect(reply.data).toEqual(teams);
  });
});

test('an unknown document and one of another application are told apart by nobody', async () => {
  const [unknown, others] = [await send({ documentId: id('{ unknown }') }), await send({ documentId: id(THEIRS) })];
  expect(unknown.text).toBe(others.text);
  expect(unknown.status).toBe(others.status);
  const shape = ({ headers }: Reply) => [...headers].filter(([name]) => name !== 'date');
  expect(shape(unknown)).toEqual(shape(others));
  expect((await send({ documentId: id(THEIRS) }, partner)).data).toEqual({ teams: [{ id: 'team-wielwijk', name: 'Wielwijk' }] });
  // Also once the gateway holds it for the other.
  expect((await send({ documentId: id(THEIRS) })).text).toBe(unknown.text);
});

describe('while nobody can look documents up', () => {
  test('one that ran before goes on, and one that did not is unavailable', async () => {
    const own = await startWorld({ registeredOnly: true });
    const { documents, state } = own.decisionPoint;
    for (const text of [MINE, 'query Other { me }']) documents.texts.set(`dashboard ${hashOf(text)}`, text);
    try {
      expect((await send({ documentId: id(MINE) }, worker, own)).status).toBe(200);
      state.misbehave = (_, response) => response.writeHead(500).end();
      const now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => now + 31_000);
      expect((await send({ documentId: id(MINE) }, worker, own)).data).toEqual(teams);
      const other = await send({ documentId: id('query Other { me }') }, worker, own);
      expect([other.status, codes(other), other.headers.get('retry-after')]).toEqual([503, ['SUBGRAPH_UNAVAILABLE'], '2']);
    } finally {
      vi.restoreAllMocks();
      await own.close();
    }
  });

  test('a text that is not that of its hash is not carried out', async () => {
    world.decisionPoint.documents.texts.set(`dashboard ${hashOf('x')}`, THEIRS);
    expect((await send({ documentId: `sha256:${hashOf('x')}` })).status).toBe(503);
  });
});

describe('where any document may run', () => {
  test('a text does, a registered hash does, and an unknown hash does with its text', async () => {
    const open = await startWorld({ production: false });
    try {
      open.decisionPoint.documents.texts.set(`dashboard ${hashOf(MINE)}`, MINE);
      const bodies = [{ query: MINE }, { documentId: id(MINE) }, { query: MINE, documentId: id(MINE) }];
      for (const body of bodies) expect((await send(body, worker, open)).data).toEqual(teams);
      expect((await send({ query: '{ me }', extensions: apollo(hashOf('{ me }')) }, worker, open)).data).toEqual({ me: 'you' });
      expect(codes(await send({ documentId: id('{ me }') }, worker, open))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
      expect(codes(await send({ query: '{ me }', documentId: id(MINE) }, worker, open))).toEqual(['BAD_REQUEST']);
    } finally {
      await open.close();
    }
  });

  test('is never in production, where nothing else is said', async () => {
    const production = await startWorld({ registeredOnly: undefined as never });
    try {
      expect(codes(await send({ query: MINE }, worker, production))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    } finally {
      await production.close();
    }
  });
});
