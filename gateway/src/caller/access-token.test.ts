import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TokenChoices } from '../testing/identity-provider.ts';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const query = '{ list { id } }';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an access token is refused', () => {
  const refused: [string, TokenChoices][] = [
    ['after its end', { expiresIn: -6 }],
    ['of another issuer', { issuer: 'http://elsewhere.test' }],
    ['for another audience', { audience: 'another-graph' }],
    ['signed with a key that is not published', { stranger: true }],
    ['when it is an id token', { header: { typ: 'JWT' } }],
    ['before its beginning', { claims: { nbf: Math.floor(Date.now() / 1000) + 60 } }],
    ['without an end', { leaveOut: ['exp'] }],
    ['without the moment it was issued', { leaveOut: ['iat'] }],
    ['without a client', { leaveOut: ['client_id'] }],
    ['without a subject', { leaveOut: ['sub'] }],
    ['with an unknown scope', { claims: { scope: 'residents:read everything' } }],
    ['with an unknown role', { claims: { roles: ['ADMIN'] } }],
    ['with an unknown purpose', { claims: { purposes: ['SUPPORT', 'CURIOSITY'] } }],
    ['naming a resident without the role', { claims: { resident: '1' } }],
    ['with the role RESIDENT and no resident', { claims: { roles: ['RESIDENT'] } }],
  ];
  test.each(refused)('%s', async (_, as) => {
    const before = world.timesAsked();
    const { status, errors, headers, data } = await world.ask(query, { as });
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(errors?.[0]?.message).toMatch(/Send a valid access token/);
    expect(headers.get('www-authenticate')).toContain('Bearer realm="wijkgraph", error="invalid_token"');
    expect(world.timesAsked()).toBe(before);
  });

  test('with alg none', async () => {
    const [, payload] = (await world.provider.token()).split('.');
    const { status } = await world.ask(query, { token: `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.` });
    expect(status).toBe(401);
  });

  test('signed with our public key as if it were a secret', async () => {
    const [, payload] = (await world.provider.token()).split('.');
    const signed = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })}.${payload}`;
    const signature = createHmac('sha256', JSON.stringify(world.provider.jwk)).update(signed).digest('base64url');
    expect((await world.ask(query, { token: `${signed}.${signature}` })).status).toBe(401);
  });

  test('when it is no token, or not a bearer token, or absent', async () => {
    expect((await world.ask(query, { token: 'nonsense' })).status).toBe(401);
    expect((await world.ask(query, { token: null, headers: { authorization: 'Basic YTpi' } })).status).toBe(401);
    const { status, headers } = await world.ask(query, { token: null });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="wijkgraph"']);
  });

  test('when it is an internal token, caught on its way to a subgraph', async () => {
    await world.ask(query);
    const inner = world.subgraphs.residents.asked.at(-1)?.headers.authorization ?? '';
    expect((await world.ask(query, { token: inner.slice('Bearer '.length) })).status).toBe(401);
  });
});

test('a few seconds between two clocks are forgiven', async () => {
  expect((await world.ask(query, { as: { expiresIn: -2 } })).status).toBe(200);
});

test('a verified token is not believed past its end', async () => {
  const token = await world.provider.token({ expiresIn: 20 });
  expect((await world.ask(query, { token })).status).toBe(200);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 26_000 });
  try {
    const { status, errors } = await world.ask(query, { token });
    expect(status).toBe(401);
    expect(errors?.[0]?.message).toMatch(/^The access token has expired\./);
  } finally {
    vi.useRealTimers();
  }
});

test('while the keys cannot be had, the answer is 503 and no internal error', async () => {
  const cut = await startWorld({
    token: { issuer: 'http://identity.test', audience: 'wijkgraph', jwksUrl: 'http://127.0.0.1:9/jwks', algorithms: ['ES256'] },
  });
  try {
    const { status, errors, text } = await cut.ask(query);
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|jwks/);
  } finally {
    await cut.close();
  }
});
