import { randomUUID, subtle } from 'node:crypto';
import { request } from 'node:http';
import { clientCredentials, dashboardOn, freePort, keepClientKeys, SIGNED_IN } from '@wijkgraph/sandbox';
import * as oidc from 'openid-client';
import { beforeAll, expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { type Dashboard, dashboardOf, discovered } from '../identity/dashboard.ts';
import { Visitor } from '../identity/visitor.ts';
import { type Attack, attack, attacks } from './attack.ts';
import { type Claims, now, sealed, signed, unsigned } from './forged-token.ts';

const origin = dashboardOn(await freePort());
const held = withFederation([], { dashboard: origin });
let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await dashboardOf(held.federation, origin);
});

const visitor = (): Visitor => new Visitor(held.federation.issuer);
/** The error code of the provider, or what the library of the dashboard found wrong. */
const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'it was answered',
    (problem: oidc.ResponseBodyError | Error) =>
      'error' in problem ? problem.error : ((problem.cause as Error | undefined)?.message ?? problem.message),
  );

/** A visitor who signed in and was sent back to the dashboard, which did not look at it yet. */
const returned = async (change: Readonly<Record<string, string | undefined>> = {}) => {
  const attempt = await dashboard.begin(change);
  const { at } = await visitor().signIn(attempt.address.href, 'worker-wielwijk');
  return { attempt, at };
};

/** Asks the token endpoint as whoever one says to be. */
const exchange = async (client: string, body: Readonly<Record<string, string>>, guess?: string): Promise<string> => {
  const secret = guess ?? (await clientCredentials(held.federation.keptIn, client)).client_secret;
  const response = await fetch(`${held.federation.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(body),
  });
  return ((await response.json()) as { error?: string }).error ?? 'it was answered';
};

const codeOf = (at: URL): string => at.searchParams.get('code') ?? '';
const redemption = async (change: Readonly<Record<string, string>> = {}) => {
  const { attempt, at } = await returned();
  return {
    grant_type: 'authorization_code',
    code: codeOf(at),
    redirect_uri: `${origin}${SIGNED_IN}`,
    code_verifier: attempt.verifier,
    ...change,
  };
};

attacks('a code', [
  attack(
    'used a second time ends what the first use gave',
    'signIn',
    async () => {
      const { attempt, at } = await returned();
      const { refresh_token: refresh = '' } = await dashboard.complete(attempt, at);
      return [await refusal(dashboard.complete(attempt, at)), await refusal(dashboard.refresh(refresh))];
    },
    outcome => expect(outcome).toEqual(['invalid_grant', 'invalid_grant']),
  ),
  attack(
    'by who never knew the verifier',
    'signIn',
    async () => exchange('dashboard', await redemption({ code_verifier: oidc.randomPKCECodeVerifier() })),
    error => expect(error).toBe('invalid_grant'),
  ),
  attack(
    'without a verifier',
    'signIn',
    async () => {
      const { code_verifier: _left, ...rest } = await redemption();
      return exchange('dashboard', rest);
    },
    error => expect(error).toBe('invalid_grant'),
  ),
  attack(
    'by another application',
    'signIn',
    async () => exchange('woonbron-app', await redemption()),
    error => expect(error).toBe('invalid_request'),
  ),
  attack(
    'for another address than it was asked for',
    'signIn',
    async () => exchange('dashboard', await redemption({ redirect_uri: `${origin}/other` })),
    error => expect(error).toBe('invalid_grant'),
  ),
  attack(
    'of somebody else, put into a sign-in (login CSRF)',
    'signIn',
    async () => {
      const [mine, theirs] = [await dashboard.begin(), await returned()];
      return refusal(dashboard.complete(mine, theirs.at));
    },
    error => expect(error).toContain('state'),
  ),
  attack(
    'of somebody else, with the state of the sign-in that it is put into',
    'signIn',
    async () => {
      const [mine, theirs] = [await dashboard.begin(), await returned()];
      theirs.at.searchParams.set('state', mine.state);
      return refusal(dashboard.complete(mine, theirs.at));
    },
    error => expect(error).toBe('invalid_grant'),
  ),
  attack(
    'of another provider (mix-up)',
    'signIn',
    async () => {
      const { attempt, at } = await returned();
      at.searchParams.set('iss', 'https://identity.example');
      return refusal(dashboard.complete(attempt, at));
    },
    error => expect(error).toContain('iss'),
  ),
]);

/** What the visitor brings back: implicit answers come behind the `#`. */
const asked = async (change: Readonly<Record<string, string | undefined>>): Promise<URLSearchParams> => {
  const { at } = await returned(change);
  return new URLSearchParams(`${at.search.slice(1)}&${at.hash.slice(1)}`);
};

attacks('a sign-in', [
  ...(
    [
      ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
      ['with PKCE that proves nothing', { code_challenge_method: 'plain' }, 'invalid_request'],
      ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
      ['for an ID token in the address', { response_type: 'id_token' }, 'unsupported_response_type'],
      ['for another resource', { resource: 'https://elsewhere.example/' }, 'invalid_target'],
    ] as const
  ).map(([what, change, error]): Attack =>
    attack(
      what,
      'signIn',
      () => asked(change),
      answer => {
        expect([answer.get('error'), answer.get('code'), answer.get('access_token')]).toEqual([error, null, null]);
      },
    ),
  ),
  attack(
    'that another visitor finishes',
    'signIn',
    async () => {
      const { at } = await visitor().go((await dashboard.begin()).address.href);
      return visitor().go(at.href, { persona: 'worker-wielwijk' });
    },
    ({ at, answer }) => expect([at.origin, answer?.status]).toEqual([held.federation.issuer, 400]),
  ),
  attack(
    'as an application of a partner',
    'signIn',
    async () => {
      return visitor().signIn((await dashboard.begin()).address.href, 'woonbron');
    },
    ({ at, answer }) => expect([at.origin, answer?.status]).toEqual([held.federation.issuer, 400]),
  ),
  attack(
    'by an application that speaks for itself alone',
    'signIn',
    async () => visitor().go((await dashboard.begin({ client_id: 'woonbron-app' })).address.href),
    ({ at, answer }) => expect([at.origin, answer?.status]).toEqual([held.federation.issuer, 400]),
  ),
]);

attacks('an application', [
  attack(
    'that guesses a secret',
    'signIn',
    () => exchange('woonbron-app', { grant_type: 'client_credentials', scope: 'directory:read' }, 'woonbron'),
    error => expect(error).toBe('invalid_client'),
  ),
  attack(
    'that vouches for itself without a signature',
    'signIn',
    async () => {
      const claims = {
        iss: 'woonbron-app',
        sub: 'woonbron-app',
        aud: held.federation.issuer,
        jti: 'x',
        exp: Math.floor(Date.now() / 1000) + 60,
      };
      const response = await fetch(`${held.federation.issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          scope: 'directory:read',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: unsigned({}, claims),
        }),
      });
      return ((await response.json()) as { error: string }).error;
    },
    error => expect(error).toBe('invalid_client'),
  ),
  attack(
    'that would be the dashboard itself',
    'signIn',
    () => exchange('dashboard', { grant_type: 'client_credentials', scope: 'residents:read' }),
    error => expect(error).toBe('invalid_request'),
  ),
  attack(
    'that asks for another resource',
    'token',
    async () =>
      refusal(
        oidc.clientCredentialsGrant(await discovered(held.federation, 'woonbron-app'), {
          scope: 'directory:read',
          resource: 'urn:elsewhere',
        }),
      ),
    error => expect(error).toBe('invalid_target'),
  ),
  attack(
    'that refreshes what another was given',
    'signIn',
    async () => {
      const { refresh_token: refresh = '' } = await dashboard.signIn(visitor(), 'worker-wielwijk');
      return exchange('woonbron-app', { grant_type: 'refresh_token', refresh_token: refresh });
    },
    error => expect(error).toBe('invalid_request'),
  ),
]);

const makePair = () => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
const pairs = { own: await makePair(), strangers: await makePair() };
const { kty, crv, x, y } = await subtle.exportKey('jwk', pairs.own.publicKey);
const HEADER = { typ: 'JWT', kid: 'own' };
beforeAll(() => keepClientKeys(held.federation.keptIn, 'careyn-app', { keys: [{ kty, crv, x, y, kid: 'own' }] }));

/** What Careyn's application says of itself to the provider (RFC 7523). */
const vouching = (change: Claims = {}): Claims => ({
  iss: 'careyn-app',
  sub: 'careyn-app',
  aud: held.federation.issuer,
  jti: randomUUID(),
  iat: now(),
  exp: now() + 60,
  ...change,
});
const present = async (assertion: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const response = await fetch(`${held.federation.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'directory:read',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      ...more,
    }),
  });
  return ((await response.json()) as { error?: string }).error ?? 'it was answered';
};
const own = (change: Claims = {}) => signed(HEADER, vouching(change), pairs.own.privateKey);

attacks('an application with a key of its own', [
  ...(
    [
      ['signed by a stranger', () => signed(HEADER, vouching(), pairs.strangers.privateKey)],
      ['for another provider', () => own({ aud: 'https://identity.example' })],
      ['that has expired', () => own({ iat: now() - 600, exp: now() - 300 })],
      ['without an end', () => own({ exp: undefined })],
      ['for another application', () => own({ sub: 'mee-app' })],
      ['of another application', () => own({ iss: 'mee-app', sub: 'mee-app' })],
      ['sealed with the public key', () => sealed(HEADER, vouching(), JSON.stringify({ kty, crv, x, y }))],
      ['without a signature', () => unsigned(HEADER, vouching())],
    ] as const
  ).map(([what, forged]): Attack =>
    attack(
      `is not believed on an assertion ${what}`,
      'signIn',
      async () => [await present(await own()), await present(await forged())],
      outcome => expect(outcome).toEqual(['it was answered', 'invalid_client']),
    ),
  ),
  attack(
    'is not believed twice on one assertion',
    'signIn',
    async () => {
      const assertion = await own();
      return [await present(assertion), await present(assertion)];
    },
    outcome => expect(outcome).toEqual(['it was answered', 'invalid_client']),
  ),
  attack(
    'is not believed on a secret that was made up for it',
    'signIn',
    () => exchange('careyn-app', { grant_type: 'client_credentials', scope: 'directory:read' }),
    error => expect(error).toBe('invalid_client'),
  ),
]);

/** Addresses that are almost the one that is registered. */
const almost = (path: string): readonly string[] => [
  'https://evil.example/',
  `https://evil.example${path}`,
  `${origin}.evil.example${path}`,
  `${origin}@evil.example${path}`,
  `${origin}${path}/../../evil`,
  `${origin}${path}?next=https://evil.example`,
  `${origin}${path}#evil`,
  `${origin}${path}%2e`,
  `${origin.replace('http:', 'https:')}${path}`,
  `${origin.replace('127.0.0.1', 'localhost')}${path}`,
  `${origin.replace(/:\d+$/, ':1')}${path}`,
  `//evil.example${path}`,
  'javascript:alert(1)',
  'data:text/html,evil',
];

attacks(
  'somebody who signs in',
  almost(SIGNED_IN).map(address =>
    attack(
      `is not sent to ${address}`,
      'return',
      async () => visitor().signIn((await dashboard.begin({ redirect_uri: address })).address.href, 'worker-wielwijk'),
      async ({ at, answer }) => {
        expect([at.origin, answer?.status]).toEqual([held.federation.issuer, 400]);
        expect(await answer?.text()).not.toContain('href=');
      },
    ),
  ),
);

attacks('somebody who signs out', [
  ...almost('/').map(address =>
    attack(
      `is not sent to ${address}`,
      'return',
      async () => {
        const person = visitor();
        const { id_token: id = '' } = await dashboard.signIn(person, 'worker-wielwijk');
        return person.go(dashboard.signOutAddress(id, address).href);
      },
      ({ at, answer }) => expect([at.origin, answer?.status]).toEqual([held.federation.issuer, 400]),
    ),
  ),
  attack(
    'is not sent anywhere that no application vouches for',
    'return',
    async () => {
      const person = visitor();
      await dashboard.signIn(person, 'worker-wielwijk');
      const form = await (await person.go(`/session/end?post_logout_redirect_uri=${encodeURIComponent(`${origin}/`)}`)).answer?.text();
      const xsrf = /name="xsrf" value="(\w+)"/.exec(form ?? '')?.[1] ?? '';
      return person.go('/session/end/confirm', { xsrf, logout: 'yes' });
    },
    ({ at }) => expect(at.origin).toBe(held.federation.issuer),
  ),
  attack(
    'is not signed out by a page of somebody else',
    'signIn',
    async () => {
      const person = visitor();
      await dashboard.signIn(person, 'worker-wielwijk');
      await person.go('/session/end');
      const forged = await person.go('/session/end/confirm', { xsrf: 'guessed', logout: 'yes' });
      return { forged, after: await person.go((await dashboard.begin()).address.href) };
    },
    ({ forged, after }) => expect([forged.answer?.status, after.at.origin]).toEqual([400, origin]),
  ),
  attack(
    'is asked first where the ID token is a forgery',
    'return',
    async () => {
      const person = visitor();
      await dashboard.signIn(person, 'worker-wielwijk');
      return person.go(dashboard.signOutAddress(unsigned({}, { iss: held.federation.issuer, aud: 'dashboard', sub: 'x' })).href);
    },
    ({ answer }) => expect(answer?.status).toBe(400),
  ),
]);

const instead = (what: string, which: (tokens: Awaited<ReturnType<Dashboard['signIn']>>) => string | undefined): Attack =>
  attack(
    `${what}, as it was really given`,
    'token',
    async () => {
      const tokens = await dashboard.signIn(visitor(), 'worker-wielwijk');
      return ask(held.federation, 'resident', '{ teams { id } }', { token: which(tokens) ?? '' });
    },
    ({ status, errors }) => {
      expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']]);
    },
  );

attacks('instead of an access token', [
  instead('an ID token', ({ id_token: id }) => id),
  instead('a refresh token', ({ refresh_token: refresh }) => refresh),
  attack(
    'a code, as it was really given',
    'token',
    async () => ask(held.federation, 'resident', '{ teams { id } }', { token: codeOf((await returned()).at) }),
    ({ status }) => expect(status).toBe(401),
  ),
]);

attacks('the provider', [
  attack(
    'under another name (DNS rebinding)',
    'signIn',
    () =>
      new Promise<number>((resolve, reject) => {
        request(`${held.federation.issuer}/.well-known/openid-configuration`, { headers: { host: 'evil.example' } }, response => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      }),
    status => expect(status).toBe(421),
  ),
]);
