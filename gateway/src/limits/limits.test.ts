import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';
import { Admission } from './admission.ts';
import { defaultLimits } from './limits.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const chain = repeat(12, index => `fragment F${index} on Resident { ...F${index + 1} ...F${index + 1} }`);

const bombs: [string, string, RegExp][] = [
  ['tokens', `{ ${repeat(5000, () => 'me')} }`, /Tokens: more than 3000; at most 3000/],
  ['depth', `{ list { ${'team { residents { '.repeat(9)} id ${'} }'.repeat(9)} } }`, /Depth: 20; at most 16/],
  ['aliases', `{ list { ${repeat(60, index => `a${index}: name`)} } }`, /Aliases: 60; at most 50/],
  ['directives', `{ list { id ${repeat(60, () => '@skip(if: false)')} } }`, /Directives: 60; at most 50/],
  ['fragment spreads', `{ list { ${repeat(70, () => '...R')} } } fragment R on Resident { id }`, /Fragment spreads: 70; at most 60/],
  ['fields at the root', `{ ${repeat(21, () => 'me')} }`, /Fields at the root: 21; at most 20/],
  ['fragments that double twelve times', `{ list { ...F0 } } ${chain} fragment F12 on Resident { id }`, /written out: 4097; at most 1000/],
  ['repeated fields', `{ list { ${repeat(1200, () => 'id')} } }`, /written out: 1201; at most 1000/],
];

describe('a document of too many', () => {
  test.each(bombs)('%s is refused with figure and limit, at once', async (_, query, says) => {
    const before = world.timesAsked();
    const { status, errors } = await world.ask(query);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
    expect(errors?.[0]?.message).toMatch(says);
    expect(world.timesAsked()).toBe(before);
  });

  test('bytes in its body, declared or streamed', async () => {
    const { status, errors } = await world.ask(`{ me } # ${'x'.repeat(200_000)}`);
    expect([status, errors?.[0]?.extensions]).toEqual([413, { code: 'LIMIT_EXCEEDED' }]);
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(50_000)));
      },
    });
    const streamed = await fetch(`${world.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit).then(
      ({ status: code }) => code,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(streamed);
  });

  test('fragments that spread themselves', async () => {
    const { status, errors } = await world.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(errors?.[0]?.message).toBe('Fragment "A" spreads itself.');
  });

  test('operations at once', async () => {
    const reply = await world.fetchGraphql('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.provider.token()}` },
      body: JSON.stringify([{ query: '{ me }' }, { query: '{ me }' }]),
    });
    expect([reply.status, reply.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });
});

describe('the cost of an operation', () => {
  const query =
    'query ($first: Int, $deep: Boolean = true) { residents(first: $first) { edges { node { others { others { others @include(if: $deep) { id } } } } } } }';

  test('is counted with the page size that is asked', async () => {
    expect((await world.ask(query, { variables: { first: 1 } })).status).toBe(200);
    const { status, errors } = await world.ask(query, { variables: { first: 100 } });
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED' }]);
    expect(errors?.[0]?.message).toMatch(/Objects it could fetch: \d+; at most 10000/);
  });

  test('is counted with the conditions that are chosen', async () => {
    expect((await world.ask(query, { variables: { first: 100, deep: false } })).status).toBe(200);
    expect((await world.ask(query, { variables: { first: 100, deep: true } })).status).toBe(400);
  });

  test('does not shrink with a negative page', async () => {
    const padded = query.replace('{ residents', '{ cheap: residents(first: -100000) { edges { node { id } } } residents');
    expect((await world.ask(padded, { variables: { first: 100 } })).status).toBe(400);
  });

  test('leaves variables of the wrong type to be refused as such', async () => {
    const { status, errors } = await world.ask(query, { variables: { first: 'many' } });
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });
});

test('an operation ends when its time is over', async () => {
  const quick = await startWorld({ limits: { operationMillis: 200 } });
  try {
    quick.subgraphs['support-plans'].state.misbehave = () => undefined;
    const { status, data, errors } = await quick.ask('{ list { id plan } }');
    expect(status).toBe(200);
    expect(data?.list).toEqual(['1', '2', '3'].map(id => ({ id, plan: null })));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TIMEOUT' }]);
  } finally {
    await quick.close();
  }
});

test('the standard introspection is within the limits', () => {
  expect(() => new Admission(defaultLimits).admit(getIntrospectionQuery())).not.toThrow();
});

const heavy: [string, string, number][] = [
  ['one value again and again', `{ list { ${repeat(990, () => 'id')} } }`, 400],
  ['one object again and again', `{ list { ${repeat(330, () => 'team { id name }')} } }`, 200],
  ['one inline fragment again and again', `{ list { ${repeat(300, () => '... on Resident { id name }')} } }`, 200],
  ['every root at once', `{ ${repeat(19, index => `a${index}: list { plan team { name residents { plan } } }`)} }`, 200],
];
test.each(heavy)('the heaviest document within the limits, %s, is read in a moment', async (_, query, status) => {
  const begin = performance.now();
  const reply = await world.ask(query);
  expect(performance.now() - begin).toBeLessThan(2000);
  expect(reply.status).toBe(status);
});
