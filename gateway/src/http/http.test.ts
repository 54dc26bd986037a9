import { createConnection } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
let authorization: string;
beforeAll(async () => {
  world = await startWorld();
  authorization = `Bearer ${await world.provider.token()}`;
});
afterAll(() => world.close());

const json = { 'content-type': 'application/json' };

describe('GraphQL over HTTP', () => {
  test('takes a query by GET from who could not be a foreign web page', async () => {
    const path = `/graphql?query=${encodeURIComponent('query ($n: Int) { teams(first: $n) { id } }')}&variables=${encodeURIComponent('{"n":1}')}`;
    const reply = await world.fetchGraphql(path, { headers: { authorization, 'apollo-require-preflight': 'yes' } });
    expect([reply.status, reply.data]).toEqual([200, { teams: [{ id: 'team-wielwijk' }] }]);
    expect((await world.fetchGraphql(path, { headers: { authorization } })).errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  test('never takes a mutation by GET', async () => {
    const before = world.timesAsked();
    const path = `/graphql?query=${encodeURIComponent('mutation { touch }')}`;
    const reply = await world.fetchGraphql(path, { headers: { authorization, ...json } });
    expect([reply.status, reply.headers.get('allow'), world.timesAsked()]).toEqual([405, 'POST', before]);
  });

  test('measures a document that comes by GET as well', async () => {
    const path = `/graphql?query=${encodeURIComponent(`{ ${'me '.repeat(25)} }`)}`;
    const reply = await world.fetchGraphql(path, { headers: { authorization, ...json } });
    expect([reply.status, reply.errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED' }]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a body of %s, which a foreign web page could send',
    async type => {
      const before = world.timesAsked();
      const init = { method: 'POST', headers: { authorization, 'content-type': type }, body: '{"query":"mutation { touch }"}' };
      const reply = await world.fetchGraphql('/graphql', init);
      expect([reply.status, reply.errors?.[0]?.extensions, world.timesAsked()]).toEqual([400, { code: 'BAD_REQUEST' }, before]);
      const preflighted = await world.fetchGraphql('/graphql', { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } });
      expect([preflighted.status, world.timesAsked()]).toEqual([400, before]);
    },
  );

  const bodies: [string, string, Record<string, string>, number][] = [
    ['no JSON', '{"query":', json, 400],
    ['JSON that is no object', '"query"', json, 400],
    ['null', 'null', json, 400],
    ['an empty object', '{}', json, 400],
    ['a query that is no text', '{"query":{"a":1}}', json, 400],
    ['compressed bytes', 'x', { ...json, 'content-encoding': 'gzip' }, 415],
  ];
  test.each(bodies)('refuses %s', async (_, body, headers, status) => {
    const reply = await world.fetchGraphql('/graphql', { method: 'POST', headers: { authorization, ...headers }, body });
    expect([reply.status, reply.errors?.[0]?.extensions]).toEqual([status, { code: 'BAD_REQUEST' }]);
  });

  test.each(['iso-8859-1', 'utf-16'])('refuses a body in %s, which would be read as something else', async charset => {
    const headers = { authorization, 'content-type': `application/json; charset=${charset}` };
    const reply = await world.fetchGraphql('/graphql', { method: 'POST', headers, body: '{"query":"{ me }"}' });
    expect([reply.status, reply.errors?.[0]?.extensions]).toEqual([415, { code: 'BAD_REQUEST' }]);
  });

  test('refuses bytes that are no UTF-8, rather than read them as another text', async () => {
    const body = Buffer.from('{"query":"{ resident(id: \\"Jos\xe9\\") { id } }"}', 'latin1');
    const reply = await world.fetchGraphql('/graphql', { method: 'POST', headers: { authorization, ...json }, body });
    expect([reply.status, reply.errors?.[0]?.message]).toEqual([415, 'Send the body in UTF-8.']);
  });

  test('answers in the media type that is asked, and refuses one that it has not', async () => {
    const typeFor = async (accept: string) => {
      const { status, headers } = await world.ask('{ me }', { headers: { accept } });
      return [status, headers.get('content-type')];
    };
    expect(await typeFor('application/json')).toEqual([200, 'application/json; charset=utf-8']);
    expect(await typeFor('application/graphql-response+json')).toEqual([200, 'application/graphql-response+json; charset=utf-8']);
    expect((await typeFor('text/html'))[0]).toBe(406);
  });

  const wrong: [string, string, number, number][] = [
    ['no GraphQL', '{ me', 200, 400],
    ['an unknown field', '{ you }', 200, 400],
    ['a variable that is not given', 'query ($id: ID!) { resident(id: $id) { id } }', 200, 400],
    ['what is not open to it', '{ forPartners }', 403, 403],
    ['too much', `{ ${'me '.repeat(25)} }`, 400, 400],
  ];
  test.each(wrong)('a client that names application/json and sends %s', async (_, query, older, newer) => {
    expect((await world.ask(query, { headers: { accept: 'application/json' } })).status).toBe(older);
    const both = 'application/graphql-response+json, application/json;q=0.9';
    for (const accept of ['application/graphql-response+json', both, '*/*'])
      expect((await world.ask(query, { headers: { accept } })).status).toBe(newer);
  });

  test('shows no query plan to whoever asks for one', async () => {
    const { text } = await world.ask('{ me }', { headers: { 'Apollo-Query-Plan-Experimental': '1' } });
    expect(JSON.parse(text)).toEqual({ data: { me: 'you' } });
  });
});

describe('everything else', () => {
  test('is a clear 404 or 405', async () => {
    const asked: [string, string, number][] = [
      ['/', 'GET', 404],
      ['/graphql/', 'POST', 404],
      ['/.env', 'GET', 404],
      ['/graphql', 'DELETE', 405],
      ['/graphql', 'OPTIONS', 405],
      ['/health', 'POST', 405],
    ];
    for (const [path, method, status] of asked) {
      const reply = await world.fetchGraphql(path, { method });
      expect([path, reply.status, reply.errors?.[0]?.extensions]).toEqual([path, status, { code: 'BAD_REQUEST' }]);
    }
  });

  test('in production nobody is sent to a page for developers, whatever is configured', async () => {
    const closed = await startWorld({ explorerUrl: 'http://127.0.0.1:9' });
    try {
      const response = await fetch(closed.gateway.url, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([404, null]);
    } finally {
      await closed.close();
    }
  });

  test('in development the front page says where to go', async () => {
    const open = await startWorld({ production: false });
    try {
      const response = await fetch(open.gateway.url, { headers: { accept: 'text/html' } });
      expect(await response.json()).toEqual({ name: 'Wijkgraph', graphql: '/graphql', health: '/health' });
    } finally {
      await open.close();
    }
  });
});

describe('a client', () => {
  const said = (url: string, text: string, leave = false): Promise<string> =>
    new Promise(resolve => {
      const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
      let heard = '';
      socket.on('data', chunk => (heard += String(chunk)));
      socket.on('close', () => resolve(heard));
      socket.write(text, () => leave && setTimeout(() => socket.destroy(), 50));
    });
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

  test('that sends its headers or its body too slowly is let go', async () => {
    const hasty = await startWorld({ limits: { requestMillis: 400 } });
    try {
      expect(await said(hasty.gateway.url, head)).toContain('408');
      expect(await said(hasty.gateway.url, `${head}content-length: 20\r\n\r\n{"query"`)).toContain('408');
    } finally {
      await hasty.close();
    }
  });

  test("that goes away in the middle of its request is nobody's failure", async () => {
    world.logged.length = 0;
    await said(world.gateway.url, `${head}content-length: 20\r\n\r\n{"query"`, true);
    await delay(50);
    expect(world.logged).toEqual([]);
    expect((await world.ask('{ me }')).status).toBe(200);
  });
});

describe('shutting down', () => {
  test('drops nothing: what is in flight and what still comes in is answered, and each client is asked to go', async () => {
    const own = await startWorld({ drainMillis: 300 });
    const token = `Bearer ${await own.provider.token()}`;
    const { residents } = own.subgraphs;
    residents.state.misbehave = (_, response) => void delay(400).then(() => response.end('{"data":{"forStaff":"slow"}}'));
    const clients = Array.from({ length: 5 }, () => new Client(own.gateway.url));
    const post = (client: Client) =>
      client.request({ path: '/graphql', method: 'POST', headers: { ...json, authorization: token }, body: '{"query":"{ forStaff }"}' });
    await Promise.all(clients.map(async client => (await client.request({ path: '/health', method: 'GET' })).body.dump()));

    const inFlight = clients.slice(0, 4).map(post);
    await delay(50);
    const closed = own.gateway.close();
    const health = await clients[4]?.request({ path: '/health', method: 'GET' });
    expect([health?.statusCode, health?.headers.connection]).toEqual([503, 'close']);
    await health?.body.dump();
    const late = new Client(own.gateway.url);
    const answers = await Promise.all([...inFlight, post(late)]);
    for (const { statusCode, headers, body } of answers) {
      expect([statusCode, headers.connection]).toEqual([200, 'close']);
      expect(await body.json()).toEqual({ data: { forStaff: 'slow' } });
    }
    await closed;
    await expect(fetch(`${own.gateway.url}/health`)).rejects.toThrow();
    await Promise.all([...clients, late].map(client => client.destroy()));
    await own.close();
  });
});
