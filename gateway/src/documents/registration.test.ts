import { createHash } from 'node:crypto';
import { maskOfAll } from '@wijkgraph/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationOf, dashboard } from '../testing/held-register.ts';
import { startWorld, type World } from '../testing/world.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const build = {
  claims: {
    client_id: 'woonbron-app',
    sub: 'woonbron-app',
    party: 'woonbron',
    roles: [],
    scope: 'documents:write directory:read residents:read',
  },
};
const MINE = 'query Mine { teams { id } }';
const OTHER = 'query Other($id: ID!) { resident(id: $id) { name } }';

let world: World;
beforeAll(async () => {
  const scopes = ['documents:write', 'directory:read', 'residents:read'] as const;
  world = await startWorld({ registeredOnly: true }, [dashboard, applicationOf('mee'), { ...applicationOf('woonbron'), scopes }]);
});
afterAll(() => world.close());

interface Answered {
  readonly status: number;
  readonly body: {
    readonly registered?: number;
    readonly known?: number;
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
  };
  readonly headers: Headers;
}
const call = async (method: string, path: string, body?: unknown, as: object | null = build): Promise<Answered> => {
  const response = await fetch(world.gateway.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${await world.provider.token(as)}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answered['body'], headers: response.headers };
};
const register = (documents: unknown, as: object | null = build) => call('POST', '/documents', documents, as);
const map = (...texts: readonly string[]) => Object.fromEntries(texts.map(text => [hashOf(text), text]));
const run = async (text: string, as: object = build, variables = {}) =>
  world.fetchGraphql('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.provider.token(as)}` },
    body: JSON.stringify({ documentId: `sha256:${hashOf(text)}`, variables }),
  });
const faults = ({ body: { errors } }: Answered) => errors?.map(({ message }) => message.replace(/^sha256:\w{64}: /, ''));

describe('an application registers its documents', () => {
  test('in one request, as graphql-codegen writes them, and then runs them', async () => {
    expect((await run(MINE)).status).toBe(400);
    expect((await register(map(MINE, OTHER))).body).toMatchObject({ registered: 2 });
    expect((await run(MINE)).data).toEqual({ teams: [{ id: 'team-wielwijk' }] });
    expect((await run(OTHER, build, { id: '1' })).status).toBe(200);
  });

  test('with the algorithm before the hash as well', async () => {
    const text = 'query Prefixed { teams { id } }';
    expect((await register({ [`sha256:${hashOf(text)}`]: text })).status).toBe(200);
    expect((await run(text)).status).toBe(200);
  });

  test('and removes one, which is refused at once', async () => {
    const text = 'query Removed { teams { id } }';
    await register(map(text));
    expect((await run(text)).status).toBe(200);
    expect((await call('DELETE', `/documents/${hashOf(text)}`)).status).toBe(200);
    expect((await run(text)).status).toBe(400);
    const again = await call('DELETE', `/documents/${hashOf(text)}`);
    expect([again.status, again.body.errors?.[0]?.extensions.code]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('refused, and nothing of the request registered, is a document', () => {
  const wrong: [string, string, RegExp][] = [
    ['that is no GraphQL', 'query A { teams { id }', /^Syntax Error/],
    ['that does not fit the schema', 'query A { teams { colour } }', /^Cannot query field "colour" on type "Team"/],
    ['without an operation', 'fragment F on Team { id }', /^It holds no operation/],
    ['whose operation has no name', '{ teams { id } }', /^Name the operation/],
    ['that asks for the schema', 'query A { __schema { types { name } } }', /^It asks for the schema/],
    ['whose scope the application has not', 'query A { teams { busy } }', /^Team\.busy needs the scope "statistics:read"\.$/],
    ['that is for another role', 'query A { forStaff }', /^Query\.forStaff is open to WORKER, TEAM_LEAD only\.$/],
    ['that is too deep', `query A { list { ${'team { residents { '.repeat(9)} id ${'} }'.repeat(9)} } }`, /Depth: 20; at most 16/],
    [
      'that costs too much whatever its variables',
      'query A { residents(first: 100) { edges { node { others { others { others { others { id } } } } } } } }',
      /Objects it could fetch: \d+; at most 10000/,
    ],
  ];
  test.each(wrong)('%s', async (_, text, reason) => {
    const good = `query Good { teams { id } } # ${text.length}`;
    const answered = await register(map(good, text));
    expect([answered.status, answered.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(faults(answered)?.[0]).toMatch(reason);
    expect((await run(good)).status).toBe(400);
  });

  test('beyond the ceiling of its party, naming the category', async () => {
    const { answer } = world.decisionPoint.documents;
    world.decisionPoint.documents.answer = question =>
      question.ask === 'terms' ? { terms: { party: 'woonbron', ceiling: maskOfAll(['ADDRESS']) } } : answer(question);
    try {
      expect(faults(await register(map('query A { list { id name } }')))).toEqual([
        'Resident.name holds IDENTITY, which can never be shared.',
      ]);
    } finally {
      world.decisionPoint.documents.answer = answer;
    }
  });

  test('under another hash, or none', async () => {
    const answered = await register({ [hashOf('x')]: MINE, short: MINE, [hashOf('y')]: 5 });
    expect(answered.status).toBe(400);
    expect(answered.body.errors?.map(({ message }) => message)).toEqual([
      `${hashOf('x')}: The SHA-256 of the document is sha256:${hashOf(MINE)}.`,
      'short: The key is no SHA-256 in 64 hexadecimal digits in lower case.',
      `${hashOf('y')}: It is no text.`,
    ]);
  });

  test('with every reason, for every document', async () => {
    const answered = await register(map('query A { teams { busy } forStaff }', '{ teams { colour } }'));
    expect(faults(answered)).toHaveLength(3);
  });
});

describe('refused is whoever', () => {
  const others: [string, object | null, number][] = [
    ['shows no token', null, 401],
    ['lacks the scope', { claims: { ...build.claims, scope: 'directory:read' } }, 403],
    ['is a person, whatever the scope', { claims: { ...build.claims, client_id: 'dashboard', roles: ['WORKER'] } }, 403],
    ['has an expired token', { ...build, expiresIn: -60 }, 401],
  ];
  test.each(others)('%s', async (_, as, status) => {
    const before = world.decisionPoint.documents.texts.size;
    const answered = await register(map('query New { teams { id } }'), as);
    expect([answered.status, world.decisionPoint.documents.texts.size]).toEqual([status, before]);
    expect(answered.headers.get('www-authenticate')).toContain('Bearer');
    expect((await call('DELETE', `/documents/${hashOf(MINE)}`, undefined, as)).status).toBe(status);
  });

  test.each([
    ['GET', '/documents', 405],
    ['POST', `/documents/${'a'.repeat(64)}`, 405],
    ['DELETE', '/documents/x', 404],
  ])('asks %s %s', async (method, path, status) => {
    expect((await call(method, path)).status).toBe(status);
  });

  test('sends no map', async () => {
    for (const body of [[], 'text', 5]) expect((await register(body)).status).toBe(400);
    expect((await register({})).body).toEqual({ registered: 0, known: 0 });
  });
});
