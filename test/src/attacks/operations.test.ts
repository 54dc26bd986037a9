import { request } from 'node:http';
import { expect } from 'vitest';
import { ask, type GraphError } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, who } from './world.ts';

const held = withFederation(attackedResidents);

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const doubling = (depth: number): string => repeat(depth, index => `fragment F${index} on Resident { ...F${index + 1} ...F${index + 1} }`);
const plan = 'supportPlan { goals { plan { ';

const bombs: readonly (readonly [string, string])[] = [
  ['5,000 aliases', `{ ${repeat(5_000, index => `a${index}: teams { id }`)} }`],
  ['60 aliases', `{ teams { ${repeat(60, index => `a${index}: name`)} } }`],
  ['20 levels', `{ resident(id: "${who.shares}") { ${plan.repeat(6)} id ${'} } }'.repeat(6)} } }`],
  ['2,000 levels', `{ resident(id: "${who.shares}") { ${plan.repeat(600)} id ${'} } }'.repeat(600)} } }`],
  ['20,000 fields that never close', '{ teams '.repeat(10_000)],
  ['100,000 brackets in a value', `{ residents(lastName: ${'['.repeat(40_000)}${']'.repeat(40_000)}) { edges { cursor } } }`],
  ['500 directives on one field', `{ teams { id ${repeat(500, () => '@skip(if: false)')} } }`],
  ['100 spreads of one fragment', `{ teams { ${repeat(100, () => '...T')} } } fragment T on Team { id }`],
  ['fragments that double twenty times', `{ resident(id: "${who.shares}") { ...F0 } } ${doubling(20)} fragment F20 on Resident { id }`],
  ['30 fields at the root', `{ ${repeat(30, index => `t${index}: teams { id }`)} }`],
  ['1,200 equal fields, to be compared with one another', `{ teams { ${repeat(1_200, () => 'id')} } }`],
  [
    'a page of pages of pages',
    '{ sharedWithMe(first: 100) { edges { node { helpQuestions(first: 100) { edges { node { resident { contactMoments(first: 100) { edges { cursor } } } } } } } } } }',
  ],
  [
    'the same page through aliases',
    `{ ${repeat(15, index => `a${index}: residents(first: 100) { edges { node { referrals(first: 100) { edges { cursor } } } } }`)} }`,
  ],
  [
    'a page with a cheap negative one before it',
    '{ cheap: residents(first: -1000000) { edges { cursor } } residents(first: 100) { edges { node { referrals(first: 100) { edges { node { id events { at } } } } } } } }',
  ],
  ['300 operations', repeat(300, index => `query Q${index} { teams { id name openNow districts { code } } }`)],
];

attacks(
  'a bomb of',
  bombs.map(([what, query]) =>
    attack(
      what,
      'limits',
      async () => {
        await ask(held.federation, 'woonbron', '{ teams { id } }');
        held.federation.work.clear();
        const started = performance.now();
        const bomb = ask<never>(held.federation, 'mee', query, { operationName: query.includes('query Q1 ') ? 'Q1' : undefined } as object);
        const meanwhile = ask<{ teams: object[] }>(held.federation, 'woonbron', '{ teams { id } }').then(answer => ({
          answer,
          took: performance.now() - started,
        }));
        return { bomb: await bomb, took: performance.now() - started, meanwhile: await meanwhile };
      },
      ({ bomb, took, meanwhile }) => {
        expect(bomb.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'LIMIT_EXCEEDED' }]);
        expect(bomb.status).toBe(400);
        expect(bomb.data ?? null).toBeNull();
        expect(took).toBeLessThan(1_000);
        expect(meanwhile.answer.data.teams).toHaveLength(5);
        expect(meanwhile.took).toBeLessThan(1_000);
        expect(held.federation.work.statements.filter(({ subgraph }) => subgraph !== 'teams')).toEqual([]);
      },
    ),
  ),
);

const post = async (
  body: NonNullable<RequestInit['body']> | null,
  headers: Record<string, string> = {},
  more: RequestInit = {},
  path = '/graphql',
) => {
  const response = await fetch(`${held.federation.gateway.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await held.federation.tokenOf('worker-wielwijk')}`,
      'content-type': 'application/json',
      ...headers,
    },
    body,
    ...more,
  });
  const text = await response.text();
  return { status: response.status, text, errors: (JSON.parse(text || '{}') as { errors?: readonly GraphError[] }).errors };
};
type Posted = Awaited<ReturnType<typeof post>>;

const question = `{ resident(id: "${who.hidden}") { firstName } }`;
const write = `mutation { createPlan(input: { residentIds: ["${who.future}"] }) { id } }`;
const body = JSON.stringify({ query: question });
const form = (): FormData => {
  const data = new FormData();
  data.set('operations', JSON.stringify({ query: question, variables: { file: null } }));
  data.set('map', '{"0":["variables.file"]}');
  data.set('0', new Blob(['file']), 'file.txt');
  return data;
};
const refusedWith =
  (status: number, code = 'BAD_REQUEST') =>
  ({ status: given, errors, text }: Posted): void => {
    expect([given, errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(text).not.toContain('Resident2');
  };
const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const simple = { method: 'GET', body: null };

attacks('a request', [
  attack(
    'as it should be',
    'http',
    () => post(body),
    ({ status, text }) => expect([status, text.includes('Resident2')]).toEqual([200, true]),
  ),
  attack('as plain text', 'http', () => post(body, { 'content-type': 'text/plain' }), refusedWith(400)),
  attack(
    'as a form',
    'http',
    () => post(`query=${encodeURIComponent(question)}`, { 'content-type': 'application/x-www-form-urlencoded' }),
    refusedWith(400),
  ),
  attack(
    'as a form with a file',
    'http',
    async () => {
      const response = await fetch(`${held.federation.gateway.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await held.federation.tokenOf('worker-wielwijk')}` },
        body: form(),
      });
      const text = await response.text();
      return { status: response.status, text, errors: (JSON.parse(text) as { errors?: readonly GraphError[] }).errors };
    },
    refusedWith(400),
  ),
  attack(
    'as GraphQL without JSON around it',
    'http',
    () => post(question, { 'content-type': 'application/graphql' }),
    ({ status, text }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('Resident2');
    },
  ),
  attack(
    'with a content type that only begins like JSON',
    'http',
    () => post(body, { 'content-type': 'application/jsonp' }),
    ({ status, text }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('Resident2');
    },
  ),
  attack(
    'of several operations in a list',
    'http',
    () => post(JSON.stringify([{ query: question }, { query: question }])),
    refusedWith(400),
  ),
  attack('of one operation in a list', 'http', () => post(JSON.stringify([{ query: question }])), refusedWith(400)),
  attack('of an empty list', 'http', () => post('[]'), refusedWith(400)),
  attack(
    'by GET, as a page of somebody else could send it',
    'http',
    () => post(null, { 'content-type': 'text/plain' }, simple, get(question)),
    refusedWith(400),
  ),
  attack(
    'by GET, a write',
    'http',
    () => post(null, { 'apollo-require-preflight': '1' }, simple, get(write)),
    ({ status, errors, text }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(errors?.length).toBeGreaterThan(0);
      expect(text).not.toContain('"id"');
    },
  ),
  attack(
    'by GET, a bomb',
    'limits',
    () => post(null, { 'apollo-require-preflight': '1' }, simple, get(bombs[1]?.[1] ?? '')),
    refusedWith(400, 'LIMIT_EXCEEDED'),
  ),
  attack(
    'with a document in the address beside the one in the body',
    'http',
    () => post(JSON.stringify({ query: '{ teams { id } }' }), {}, {}, get(question)),
    ({ text }) => expect(text).not.toContain('Resident2'),
  ),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map(method =>
    attack(`by ${method}`, 'http', () => post(method === 'OPTIONS' ? null : body, {}, { method }), refusedWith(405)),
  ),
  attack(
    'with a hash instead of a document',
    'http',
    () => post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })),
    ({ errors }) => expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['PERSISTED_QUERY_NOT_FOUND']),
  ),
  attack(
    'of a huge body',
    'limits',
    () => post(JSON.stringify({ query: `${question} # ${'x'.repeat(1_000_000)}` })),
    refusedWith(413, 'LIMIT_EXCEEDED'),
  ),
  attack(
    'of huge variables',
    'limits',
    () => post(JSON.stringify({ query: question, variables: { a: 'x'.repeat(200_000) } })),
    refusedWith(413, 'LIMIT_EXCEEDED'),
  ),
  attack('packed, so that it grows when it is opened', 'limits', () => post(body, { 'content-encoding': 'gzip' }), refusedWith(415)),
  attack(
    'for the plan of the gateway',
    'http',
    async () => {
      const { status, text } = await post(body, {
        'apollo-query-plan-experimental': '1',
        'apollo-federation-include-trace': 'ftv1',
        'apollo-expose-query-plan': 'true',
      });
      return { status, text };
    },
    ({ status, text }) => {
      expect(status).toBe(200);
      expect(text).not.toMatch(/QueryPlan|ftv1|residents"/);
    },
  ),
  attack(
    'for the entities of a subgraph, over the gateway',
    'representations',
    () =>
      post(JSON.stringify({ query: `{ _entities(representations: [{ __typename: "Resident", id: "${who.hidden}" }]) { __typename } }` })),
    refusedWith(400, 'GRAPHQL_VALIDATION_FAILED'),
  ),
  attack(
    'for the SDL of a subgraph, over the gateway',
    'http',
    () => post(JSON.stringify({ query: '{ _service { sdl } }' })),
    refusedWith(400, 'GRAPHQL_VALIDATION_FAILED'),
  ),
]);

const trickled = (token: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      `${held.federation.gateway.url}/graphql`,
      { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
      response => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    outgoing.on('error', reject);
    const chunk = 'x'.repeat(10_000);
    const send = (left: number): void => {
      if (left === 0 || outgoing.destroyed) return;
      outgoing.write(chunk);
      setImmediate(send, left - 1);
    };
    send(50);
  });

attacks('a body without a declared length', [
  attack(
    'is cut off at the limit',
    'limits',
    async () => trickled(await held.federation.tokenOf('woonbron')).catch(() => 413),
    status => expect(status).toBe(413),
  ),
]);
