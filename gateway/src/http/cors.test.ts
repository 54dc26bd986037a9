import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';
import { isOrigin } from './cors.ts';

const OURS = 'https://dashboard.example';
const preflight = {
  method: 'OPTIONS',
  headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
};

let world: World;
beforeAll(async () => {
  world = await startWorld({ corsOrigins: [OURS, 'https://other.example:8443'] });
});
afterAll(() => world.close());

const corsOf = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control')));

const ask = async (at: World, origin: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${at.gateway.url}/graphql`, {
    method: 'POST',
    body: init.method === 'OPTIONS' ? null : '{"query":"{ me }"}',
    ...init,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await at.provider.token()}`, ...init.headers, origin },
  });

describe('a web page of a configured origin', () => {
  test('may ask, and read the answer and the errors', async () => {
    const response = await ask(world, OURS);
    expect(await response.json()).toEqual({ data: { me: 'you' } });
    expect(corsOf(response)).toEqual({
      'access-control-allow-origin': OURS,
      'access-control-expose-headers': 'retry-after, www-authenticate',
    });
    expect(response.headers.get('vary')).toBe('Origin');
    const stranger = await ask(world, OURS, { headers: { authorization: 'Bearer x' } });
    expect([stranger.status, corsOf(stranger)['access-control-allow-origin']]).toEqual([401, OURS]);
  });

  test('is told before it asks what it may send, and never to send credentials along', async () => {
    const response = await ask(world, OURS, preflight);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(corsOf(response)).toMatchObject({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('authorization'),
    });
    expect(corsOf(response)).not.toHaveProperty('access-control-allow-credentials');
  });

  test('shares no stored answer with another page, though the directory may be stored', async () => {
    const response = await ask(world, OURS, { body: '{"query":"{ teams { id } }"}' });
    expect([response.headers.get('cache-control'), response.headers.get('vary')]).toEqual(['public, max-age=60', 'Origin, Authorization']);
  });
});

describe('a web page of anybody else', () => {
  const others = [
    'https://dashboard.example.evil.example',
    'https://evil.example',
    'http://dashboard.example',
    'https://dashboard.example:8443',
    'https://sub.dashboard.example',
    'HTTPS://DASHBOARD.EXAMPLE',
    'null',
    '*',
  ];
  test.each(others)('%s is not told that it may ask', async origin => {
    expect(corsOf(await ask(world, origin))).toEqual({});
    const asking = await ask(world, origin, preflight);
    expect([asking.status, corsOf(asking)]).toEqual([405, {}]);
  });

  test('may never ask where no origin is configured', async () => {
    const closed = await startWorld();
    try {
      for (const init of [{}, preflight]) {
        const response = await ask(closed, OURS, init);
        expect([corsOf(response), response.headers.get('vary')]).toEqual([{}, null]);
      }
    } finally {
      await closed.close();
    }
  });
});

test('an origin is written as a browser sends it, and never a pattern', () => {
  for (const origin of [OURS, 'http://127.0.0.1:5173']) expect(isOrigin(origin)).toBe(true);
  for (const text of [
    '*',
    'null',
    '',
    `${OURS}/`,
    `${OURS}/path`,
    'https://*.example',
    'dashboard.example',
    'file:///',
    'https://a@b.example',
  ])
    expect([text, isOrigin(text)]).toEqual([text, false]);
});
