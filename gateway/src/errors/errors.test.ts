import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorCodes } from '@wijkgraph/schema';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.subgraphs['support-plans'].state.misbehave = undefined;
});

const secret = /secret|select|SQL|127\.0\.0\.1|ECONN|support-plans|stack|serviceName|exception|Did you mean/i;

describe('what a failing subgraph says never reaches a client', () => {
  const failures: [string, (request: IncomingMessage, response: ServerResponse) => void][] = [
    ['an error page', (_, response) => response.writeHead(500).end('secret SQL: select * from resident')],
    ['a page of somebody in between', (_, response) => response.writeHead(200).end('<html>secret</html>')],
    ['a closed connection', (_, response) => response.destroy()],
    ['half an answer', (_, response) => response.writeHead(200, { 'content-length': 100 }).write('{"data"', () => response.destroy())],
    ['no data and no errors', (_, response) => response.writeHead(200).end('{}')],
    ['too few entities', (_, response) => response.writeHead(200).end('{"data":{"_entities":[]}}')],
    ['that it does not trust us', (_, response) => response.writeHead(401).end('{"errors":[{"message":"secret"}]}')],
    [
      'that it does not trust us, in GraphQL',
      (_, response) => response.end('{"data":null,"errors":[{"message":"secret","extensions":{"code":"UNAUTHENTICATED"}}]}'),
    ],
  ];
  test.each(failures)('%s', async (_, misbehave) => {
    world.subgraphs['support-plans'].state.misbehave = misbehave;
    const { status, data, errors, text } = await world.ask('{ list { id plan } }');
    expect(status).toBe(200);
    expect(data?.list).toEqual(['1', '2', '3'].map(id => ({ id, plan: null })));
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toBe(errorCodes.SUBGRAPH_UNAVAILABLE);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(text).not.toMatch(secret);
  });

  test('when it is not there at all; the rest of the answer arrives', async () => {
    await world.subgraphs['support-plans'].stop();
    try {
      const { data, errors, text } = await world.ask('{ list { name plan } teams { name } }');
      expect(data).toEqual({ list: ['Ans', 'Bram', 'Cor'].map(name => ({ name, plan: null })), teams: [{ name: 'Wielwijk' }] });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
      expect(text).not.toMatch(secret);
    } finally {
      await world.subgraphs['support-plans'].restart();
    }
    expect((await world.ask('{ list { plan } }')).errors).toBeUndefined();
  });
});

describe('an error of a subgraph', () => {
  const fails = 'query ($code: String, $say: String) { fails(code: $code, say: $say) }';
  const passing = ['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'INVALID_STATE', 'CONFLICT', 'DECISION_UNAVAILABLE'];

  test.each(passing)('with code %s keeps its words, its path and nothing else', async code => {
    const { errors } = await world.ask(fails, { variables: { code, say: 'Said for the client.' } });
    expect(errors).toEqual([{ message: 'Said for the client.', path: ['fails'], extensions: { code } }]);
  });

  const masked: [string, keyof typeof errorCodes][] = [
    ['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR'],
    ['ER_DUP_ENTRY', 'INTERNAL_SERVER_ERROR'],
    ['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED'],
    ['UNAUTHENTICATED', 'SUBGRAPH_UNAVAILABLE'],
    ['GRAPHQL_VALIDATION_FAILED', 'SUBGRAPH_UNAVAILABLE'],
    ['DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR'],
  ];
  test.each(masked)('with code %s loses its words', async (code, becomes) => {
    const { errors, text } = await world.ask(fails, { variables: { code, say: 'secret select 1' } });
    expect(errors).toEqual([{ message: errorCodes[becomes], path: ['fails'], extensions: { code: becomes } }]);
    expect(text).not.toMatch(secret);
  });

  test('about a variable does not echo its value', async () => {
    const say = 'Variable "$bsn" got invalid value "123456782"; Expected type "Bsn".';
    const { errors, text } = await world.ask(fails, { variables: { code: 'BAD_USER_INPUT', say } });
    expect(errors?.[0]?.message).toBe('The value of "$bsn" is not right.');
    expect(text).not.toContain('123456782');
  });

  test('that refuses the variables as a whole, with status 400, is heard', async () => {
    const error = { message: 'Variable "$id" got invalid value "123456782"; secret', extensions: { code: 'BAD_USER_INPUT' } };
    world.subgraphs.residents.state.misbehave = (_, response) => response.writeHead(400).end(JSON.stringify({ errors: [error] }));
    const { errors, text } = await world.ask('query ($id: ID!) { resident(id: $id) { id } }', { variables: { id: '123456782' } });
    world.subgraphs.residents.state.misbehave = undefined;
    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['The value of "$id" is not right.', { code: 'BAD_USER_INPUT' }],
    ]);
    expect(text).not.toMatch(/123456782|secret/);
  });

  test('about one entity stands at every place where that entity stands', async () => {
    world.subgraphs.teams.state.misbehave = (_, response) => {
      const error = { message: 'gone', path: ['_entities', 0, 'name'], extensions: { code: 'NOT_FOUND' } };
      response.end(JSON.stringify({ data: { _entities: [{ name: null }] }, errors: [error] }));
    };
    const { errors } = await world.ask('{ list { team { name } } }');
    world.subgraphs.teams.state.misbehave = undefined;
    expect(errors?.map(({ path }) => path)).toEqual([0, 1, 2].map(index => ['list', index, 'team', 'name']));
  });

  test('is logged with its trace, and without its words', async () => {
    world.logged.length = 0;
    await world.ask(fails, {
      variables: { code: 'ER', say: 'secret' },
      headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    });
    expect(world.logged).toHaveLength(1);
    expect(world.logged[0]).toMatchObject({ trace: 'a'.repeat(32), subgraph: 'residents', code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(world.logged)).not.toContain('secret');
  });
});

test('a null where the schema promises a value tells nothing of our inside', async () => {
  world.subgraphs.residents.state.misbehave = (_, response) => response.end('{"data":{"exact":null}}');
  const { text } = await world.ask('{ exact }');
  world.subgraphs.residents.state.misbehave = undefined;
  expect(JSON.parse(text)).toEqual({ data: null });
});

describe('what the caller got wrong, in production', () => {
  const mistakes: [string, string, Record<string, unknown> | undefined, number, string][] = [
    ['no GraphQL', '{ list { ', undefined, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is nearly right', '{ list { nam } }', undefined, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a value that is nearly right', 'query ($c: Colour) { painted(colour: $c) { id } }', { c: 'PURPEL' }, 400, 'BAD_USER_INPUT'],
    ['a missing variable', 'query ($id: ID!) { resident(id: $id) { id } }', undefined, 400, 'BAD_USER_INPUT'],
    ['introspection', '{ __schema { types { name } } }', undefined, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an empty document', ' ', undefined, 400, 'GRAPHQL_PARSE_FAILED'],
  ];
  test.each(mistakes)('%s: a clear error, no suggestion', async (_, query, variables, status, code) => {
    const reply = await world.ask(query, variables ? { variables } : {});
    expect(reply.status).toBe(status);
    expect(reply.errors?.[0]?.extensions).toEqual({ code });
    expect(reply.text).not.toMatch(/Did you mean|Apollo|stack/);
  });

  test('an operation name that is not in the document', async () => {
    const { status, errors } = await world.ask('query A { me } query B { me }', { operationName: 'C' });
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'OPERATION_RESOLUTION_FAILURE' }]);
    expect((await world.ask('query A { me } query B { me }')).errors?.[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  test('a document by its hash', async () => {
    const reply = await world.fetchGraphql('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.provider.token()}` },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    });
    expect(reply.errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

test('in development there are suggestions and introspection', async () => {
  const open = await startWorld({ production: false });
  try {
    expect((await open.ask('{ list { nam } }')).text).toContain('Did you mean');
    const { text, status } = await open.ask('{ __schema { queryType { name } } }');
    expect([status, text]).toEqual([200, expect.stringContaining('Query')]);
    expect((await open.ask('{ list { nam } }')).text).not.toContain('stacktrace');
  } finally {
    await open.close();
  }
});
