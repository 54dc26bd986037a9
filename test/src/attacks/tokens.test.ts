import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { personas, type SigningKey } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { callerOf, internalTokenFor } from '../federation/direct.ts';
import { withFederation } from '../federation/with-federation.ts';
import { type Attack, attack, attacks } from './attack.ts';
import { type Claims, goodClaims, now, sealed, signed, unsigned } from './forged-token.ts';
import { attackedResidents, who } from './world.ts';

const held = withFederation(attackedResidents);
const question = `{ resident(id: "${who.shares}") { id firstName } }`;

const privateKey = () => held.federation.signingKey.privateKey;
const header = () => ({ kid: held.federation.signingKey.id });
const claims = (change: Claims = {}): Claims => ({ ...goodClaims(held.federation.issuer), ...change });
const good = (change: Claims = {}, more: Claims = {}) => signed({ ...header(), ...more }, claims(change), privateKey());

const strangersKey = async (): Promise<SigningKey['privateKey']> => {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' }) as { privateKey: KeyObject };
  return key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
};
const publicKey = () => JSON.stringify(held.federation.signingKey.keySet.keys[0]);

const unauthenticated = ({ status, data, errors, text, headers }: Answer<never>): void => {
  expect(status).toBe(401);
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  expect(headers.get('www-authenticate')).toContain('Bearer');
  expect(text).not.toContain('Resident');
  expect(held.federation.work.statements).toEqual([]);
};

const tokens: readonly (readonly [string, () => Promise<string | null> | string | null])[] = [
  ['none', () => null],
  ['an empty one', () => ' '],
  ['no token at all', () => 'woonbron-app'],
  ['one that has expired', () => good({ iat: now() - 7200, exp: now() - 60 })],
  ['one without an end', () => good({ exp: undefined })],
  ['one that is not valid yet', () => good({ nbf: now() + 600 })],
  ['one for another audience', () => good({ aud: 'somewhere-else' })],
  ['one without an audience', () => good({ aud: undefined })],
  ['one of another issuer', () => good({ iss: 'https://identity.example' })],
  ['one without an issuer', () => good({ iss: undefined })],
  ['an ID token', () => good({ nonce: 'n' }, { typ: 'JWT' })],
  ['one without a type', () => good({}, { typ: undefined })],
  ['one without an algorithm', () => unsigned({ typ: 'at+jwt', ...header() }, claims())],
  ['one without an algorithm, spelt otherwise', () => unsigned({ typ: 'at+jwt', ...header(), alg: 'nOnE' }, claims())],
  ['one sealed with the public key', () => sealed({ typ: 'at+jwt', ...header() }, claims(), publicKey())],
  ['one sealed with nothing', () => sealed({ typ: 'at+jwt', ...header() }, claims(), '')],
  ['one signed by a stranger under our key id', async () => signed(header(), claims(), await strangersKey())],
  [
    'one of a stranger who brings the key along',
    async () => signed({ ...header(), jwk: held.federation.signingKey.keySet.keys[0] }, claims(), await strangersKey()),
  ],
  ['one that names its own key set', async () => signed({ kid: 'mine', jku: 'http://127.0.0.1:9/jwks' }, claims(), await strangersKey())],
  ['one with a key id of nobody', () => good({}, { kid: '../../etc/passwd' })],
  [
    'one with a claim changed after it was signed',
    async () => {
      const [head, , signature] = (await good()).split('.');
      return `${head}.${Buffer.from(JSON.stringify(claims({ party: 'mee' }))).toString('base64url')}.${signature}`;
    },
  ],
  ['one with a critical header nobody knows', () => good({}, { crit: ['b64'], b64: false })],
  ['one that grants an unknown scope', () => good({ scope: 'residents:read everything' })],
  ['one that gives an unknown role', () => good({ roles: ['ADMIN'] })],
  ['one that names a resident without being one', () => good({ resident: who.shares })],
  ['one whose party is a list', () => good({ party: ['woonbron', 'mee'] })],
  ['an internal token', () => internalTokenFor(held.federation, 'residents', callerOf('worker-wielwijk'))],
];

attacks('an access token', [
  attack(
    'a good one, made by the same hand',
    'token',
    () => good(),
    async token => {
      const { status, data } = await ask<{ resident: { firstName: string } }>(held.federation, 'woonbron', question, { token });
      expect([status, data.resident.firstName]).toEqual([200, 'Resident1']);
    },
  ),
  ...tokens.map(([what, make]) =>
    attack(
      what,
      'token',
      async () => {
        const token = await make();
        held.federation.work.clear();
        return ask<never>(held.federation, 'woonbron', question, { token });
      },
      unauthenticated,
    ),
  ),
  attack(
    'in the address instead of the header',
    'token',
    async () => {
      const token = await good();
      const response = await fetch(`${held.federation.gateway.url}/graphql?access_token=${token}&query=${encodeURIComponent(question)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      return response.status;
    },
    status => expect(status).toBe(401),
  ),
  attack(
    'in a cookie',
    'token',
    async () => ask<never>(held.federation, 'woonbron', question, { token: null, headers: { cookie: `access_token=${await good()}` } }),
    ({ status }) => expect(status).toBe(401),
  ),
  attack(
    'as basic credentials',
    'token',
    () => ask<never>(held.federation, 'woonbron', question, { token: null, headers: { authorization: 'Basic d29vbmJyb246cGFzc3dvcmQ=' } }),
    ({ status }) => expect(status).toBe(401),
  ),
]);

/** What a caller might send to seem somebody else. */
const spoofed: readonly (readonly [string, Record<string, string>])[] = [
  ['purpose', { 'x-purpose': 'OVERSIGHT', purpose: 'OVERSIGHT' }],
  ['party', { party: 'team-wielwijk', 'x-party': 'team-wielwijk', 'wijkgraph-party': 'team-wielwijk' }],
  ['role', { roles: 'WORKER', 'x-roles': 'WORKER', 'wijkgraph-roles': 'WORKER' }],
  ['resident', { resident: who.hidden, 'x-resident': who.hidden, 'wijkgraph-resident': who.hidden }],
  ['override', { override: 'emergency', 'x-override': 'true', 'wijkgraph-override': 'VITAL_INTEREST' }],
  ['caller', { 'wijkgraph-caller': JSON.stringify(personas['worker-wielwijk']), 'x-user': 'worker', 'x-forwarded-user': 'worker' }],
  ['internal token', { 'x-internal-token': 'eyJhbGciOiJub25lIn0.e30.', 'proxy-authorization': 'Bearer internal' }],
  ['method', { 'x-http-method-override': 'GET', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' }],
];
const both = `{ shared: resident(id: "${who.shares}") { id firstName phone } hidden: resident(id: "${who.hidden}") { id firstName } }`;

attacks(
  'a header that claims a',
  spoofed.map(([what, headers]): Attack =>
    attack(
      what,
      'header',
      () => Promise.all([ask<never>(held.federation, 'woonbron', both), ask<never>(held.federation, 'woonbron', both, { headers })]),
      ([plain, claimed]) => {
        expect(plain.text).toContain('"hidden":null');
        expect(claimed.text).toBe(plain.text);
        expect(claimed.status).toBe(200);
      },
    ),
  ),
);
