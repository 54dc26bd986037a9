import { randomBytes } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Caller } from './caller.ts';
import { INTERNAL_TOKEN_LIFETIME, internalTokenKey, mintInternalToken, verifyInternalToken } from './internal-token.ts';

const key = new Uint8Array(randomBytes(32));
const caller: Caller = {
  subject: 'woonbron-app',
  client: 'woonbron-app',
  party: 'woonbron',
  roles: [],
  scopes: ['residents:read'],
  purpose: 'SUPPORT',
  traceId: '0'.repeat(32),
  operation: 'Mine',
};

afterEach(() => vi.useRealTimers());

const later = (seconds: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1_000 });
};

const forged = (choices: Parameters<typeof createSigner>[0], claims: object = { caller }): string =>
  createSigner({
    key: Buffer.from(key),
    algorithm: 'HS256',
    iss: 'wijkgraph:gateway',
    aud: 'residents',
    expiresIn: 60_000,
    header: { alg: 'HS256', typ: 'wijkgraph-internal+jwt' },
    ...choices,
  } as never)(claims);

test('a subgraph learns from its token who asks', () => {
  expect(verifyInternalToken(mintInternalToken(caller, 'residents', key), 'residents', key)).toEqual(caller);
});

describe('a subgraph refuses a token', () => {
  test('that is meant for another subgraph', () => {
    expect(() => verifyInternalToken(mintInternalToken(caller, 'teams', key), 'residents', key)).toThrow();
  });

  test('that another key signed', () => {
    expect(() => verifyInternalToken(mintInternalToken(caller, 'residents', new Uint8Array(randomBytes(32))), 'residents', key)).toThrow();
  });

  test('that is replayed when its minute is over', () => {
    const token = mintInternalToken(caller, 'residents', key);
    later(INTERNAL_TOKEN_LIFETIME + 1);
    expect(() => verifyInternalToken(token, 'residents', key)).toThrow();
  });

  test('that says it lives for longer than a minute', () => {
    const token = forged({ expiresIn: 3_600_000 });
    later(INTERNAL_TOKEN_LIFETIME + 1);
    expect(() => verifyInternalToken(token, 'residents', key)).toThrow();
  });

  test.each([
    ['of another issuer', () => forged({ iss: 'wijkgraph:somebody' })],
    ['of another type', () => forged({ header: { alg: 'HS256', typ: 'JWT' } })],
    ['without an end', () => forged({ expiresIn: undefined })],
    ['without a caller', () => forged({}, {})],
    [
      'that is not signed',
      () =>
        `${Buffer.from('{"alg":"none","typ":"wijkgraph-internal+jwt"}').toString('base64url')}.${mintInternalToken(caller, 'residents', key).split('.')[1]}.`,
    ],
    [
      'that is altered',
      () => mintInternalToken(caller, 'residents', key).replace(/\.(.)/, (_, first: string) => `.${first === 'e' ? 'f' : 'e'}`),
    ],
    ['that is no token', () => 'token'],
  ])('%s', (_, token) => {
    expect(() => verifyInternalToken(token(), 'residents', key)).toThrow();
  });
});

test('a key of less than 32 bytes is no key', () => {
  expect(() => internalTokenKey(randomBytes(31).toString('base64url'))).toThrow(RangeError);
});
