import { clientCredentials, dashboardOn, freePort, GRAPH, personas, rotateSigningKey, SIGNED_OUT } from '@wijkgraph/sandbox';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as oidc from 'openid-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { runClient } from '../federation/registering.ts';
import { type Dashboard, dashboardOf, discovered } from './dashboard.ts';
import { Visitor } from './visitor.ts';

const origin = dashboardOn(await freePort());
const held = withFederation([], { dashboard: origin });
let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await dashboardOf(held.federation, origin);
});
const visitor = (): Visitor => new Visitor(held.federation.issuer);

/** What a token says, without what differs from one to the next. */
const lasting = (token: string) => {
  const { jti: _id, iat: _made, exp: _ends, ...rest } = decodeJwt<{ scope: string }>(token);
  return { ...rest, scope: rest.scope.split(' ').toSorted() };
};
const answers = async (token: string): Promise<number> => (await ask(held.federation, 'resident', '{ teams { id } }', { token })).status;

describe('somebody of the team', () => {
  test.each(['worker-wielwijk', 'host-wielwijk', 'privacy-officer', 'resident'] as const)(
    'signs in as %s, and the graph is told what `npm run token` would tell it',
    async persona => {
      const tokens = await dashboard.signIn(visitor(), persona);
      expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
      expect(lasting(tokens.access_token)).toEqual(lasting(await held.federation.tokenOf(persona)));
      expect(tokens.claims()).toMatchObject({ sub: personas[persona].subject, aud: 'dashboard', name: personas[persona].label });
      expect(await answers(tokens.access_token)).toBe(200);
    },
  );

  test('stays signed in by refreshing, until they sign out', async () => {
    const person = visitor();
    const { refresh_token: refresh = '', id_token: id = '', access_token: first } = await dashboard.signIn(person, 'worker-wielwijk');
    const next = await dashboard.refresh(refresh);
    expect(next.access_token).not.toBe(first);
    expect(lasting(next.access_token)).toEqual(lasting(first));

    const page = await person.go(dashboard.signOutAddress(id).href);
    const form = await page.answer?.text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(form ?? '')?.[1] ?? '';
    const { at } = await person.go('/session/end/confirm', { xsrf, logout: 'yes' });
    expect(at.href).toBe(`${origin}${SIGNED_OUT}?state=left`);
    await expect(dashboard.refresh(refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await person.go((await dashboard.begin()).address.href)).at.pathname).toMatch(/^\/sign-in\//);
  });

  test('who is signed in is not asked again', async () => {
    const person = visitor();
    await dashboard.signIn(person, 'lead-wielwijk');
    const again = await dashboard.begin();
    const { at } = await person.go(again.address.href);
    expect((await dashboard.complete(again, at)).claims()?.sub).toBe(personas['lead-wielwijk'].subject);
  });

  test('who gives up is sent back without a code', async () => {
    const attempt = await dashboard.begin();
    const { at } = await visitor().signIn(attempt.address.href, '');
    expect([at.origin, at.searchParams.get('error'), at.searchParams.get('code')]).toEqual([origin, 'access_denied', null]);
  });
});

describe('the application of a partner', () => {
  const granted = async (parameters: Record<string, string>) =>
    oidc.clientCredentialsGrant(await discovered(held.federation, 'woonbron-app'), parameters);
  const scope = personas.woonbron.scopes.join(' ');

  test('speaks for itself, and the graph is told what `npm run token` would tell it', async () => {
    const { access_token: token } = await granted({ scope, resource: GRAPH });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(lasting(token)).toEqual(lasting(await held.federation.tokenOf('woonbron')));
    expect(await answers(token)).toBe(200);
  });

  test('may ask for less', async () => {
    expect(decodeJwt((await granted({ scope: 'directory:read' })).access_token).scope).toBe('directory:read');
  });

  test('is not given what it is not registered for', async () => {
    const { access_token: token } = await granted({ scope: `${scope} consents:write access-log:read` });
    expect(lasting(token).scope).toEqual(scope.split(' ').toSorted());
  });
});

describe('an application that is registered while everything runs', () => {
  const newcomer = 'careyn-other-app';
  const granted = async (scope: string) => oidc.clientCredentialsGrant(await discovered(held.federation, newcomer), { scope });
  const client = (...words: readonly string[]) => runClient(held.federation, ...words, '--by', 'F. Beheer');
  const terms = ['--party', 'careyn', '--scopes', 'directory:read,residents:read', '--purposes', 'SUPPORT,REFERRAL'];

  test('is known to the provider without a restart, as what it is registered for, until it is revoked', async () => {
    await expect(granted('directory:read')).rejects.toMatchObject({ status: 401 });
    await client('register', newcomer, ...terms);
    const { access_token: token } = await granted('directory:read residents:read plans:read');
    expect(lasting(token)).toMatchObject({
      sub: newcomer,
      client_id: newcomer,
      party: 'careyn',
      purposes: ['SUPPORT', 'REFERRAL'],
      scope: ['directory:read', 'residents:read'],
    });
    expect(await answers(token)).toBe(200);
    await client('change', newcomer, '--scopes', 'residents:read');
    expect(lasting((await granted('directory:read residents:read')).access_token).scope).toEqual(['residents:read']);
    await client('revoke', newcomer);
    await expect(granted('residents:read')).rejects.toMatchObject({ status: 401 });
  });
});

test('a key that is rotated signs at once; tokens of the one before are good, and everybody stays signed in', async () => {
  const before = await dashboard.signIn(visitor(), 'worker-wielwijk');
  const { id } = await rotateSigningKey(held.federation.keptIn);
  const after = await dashboard.refresh(before.refresh_token ?? '');
  expect(decodeProtectedHeader(before.access_token).kid).not.toBe(id);
  expect(decodeProtectedHeader(after.access_token).kid).toBe(id);
  const published = (await (await fetch(`${held.federation.issuer}/jwks`)).text()).match(/"kid":"[^"]+"/g);
  expect(published).toHaveLength(2);
  expect([await answers(before.access_token), await answers(after.access_token)]).toEqual([200, 200]);
  const { client_secret: secret } = await clientCredentials(held.federation.keptIn, 'dashboard');
  expect(secret.length).toBeGreaterThanOrEqual(43);
});
