import { readFileSync } from 'node:fs';
import { accessTokenReader, type AccessTokenReader, tokenTrustOf, tokenVariables } from '@wijkgraph/schema';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startIdentityProvider } from '../testing/identity-provider.ts';
import { ENTRA, ENTRA_GRAPH, entra, KEYCLOAK, keycloak } from '../testing/sample-tokens.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** What the README says to configure, in the order in which it says so. */
const [ofKeycloak = '', ofEntra = ''] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, block]) => block);

type Provider = Awaited<ReturnType<typeof startIdentityProvider>>;
let provider: Provider;
beforeAll(async () => {
  provider = await startIdentityProvider();
});
afterAll(() => provider.close());

/** A provider that signs as it does, and the reader that those variables make. */
const signing = async (alg: 'ES256' | 'RS256', typ: string) => {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const kid = `${alg} of the provider`;
  provider.publish({ ...(await exportJWK(publicKey)), kid, alg });
  return (claims: JWTPayload, header: { typ?: string } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg, typ, kid, ...header }).sign(privateKey);
};
const readerFor = (variables: Readonly<Record<string, string>>): AccessTokenReader =>
  accessTokenReader(tokenTrustOf(z.object(tokenVariables(false)).parse({ TOKEN_JWKS_URL: provider.jwksUrl, ...variables })));

const READING = ['directory:read', 'plans:read', 'residents:read'];
const sorted = (words: readonly string[]): readonly string[] => words.toSorted();

describe('Keycloak, configured as the README says', () => {
  let read: AccessTokenReader;
  let sign: Awaited<ReturnType<typeof signing>>;
  beforeAll(async () => {
    sign = await signing('ES256', 'at+jwt');
    read = readerFor({ TOKEN_ISSUER: KEYCLOAK, TOKEN_CLAIMS: ofKeycloak });
  });

  test('says of somebody of a team who they are, and of its own roles and scopes nothing', async () => {
    const { scopes, ...worker } = await read(await sign(keycloak.worker));
    expect(worker).toMatchObject({
      subject: keycloak.worker.sub,
      client: 'dashboard',
      party: 'team-wielwijk',
      roles: ['WORKER'],
      purposes: ['SUPPORT', 'INTAKE', 'REFERRAL'],
    });
    expect(sorted(scopes)).toEqual(READING);
  });

  test('leaves the party and the purposes of an application to its registration', async () => {
    const application = await read(await sign(keycloak.application));
    expect(application).toMatchObject({ client: 'woonbron-app', party: undefined, roles: [], purposes: [] });
    expect(sorted(application.scopes)).toEqual(['directory:read', 'residents:read']);
  });

  test('is not believed where it did not say that this is an access token', async () => {
    await expect(read(await sign(keycloak.worker, { typ: 'JWT' }))).rejects.toMatchObject({ fault: 'NOT_GENUINE' });
  });
});

describe('Entra ID, configured as the README says', () => {
  let read: AccessTokenReader;
  let sign: Awaited<ReturnType<typeof signing>>;
  const terms = { TOKEN_ISSUER: ENTRA, TOKEN_TYPE: 'JWT', TOKEN_ALGORITHMS: 'RS256', TOKEN_CLAIMS: ofEntra };
  beforeAll(async () => {
    sign = await signing('RS256', 'JWT');
    read = readerFor({ ...terms, TOKEN_AUDIENCE: ENTRA_GRAPH });
  });

  test('says of somebody of a team who they are: a group is a team, and other groups are nothing here', async () => {
    const { scopes, ...worker } = await read(await sign(entra.worker));
    expect(worker).toMatchObject({
      subject: entra.worker.oid,
      client: entra.worker.azp,
      party: 'team-wielwijk',
      roles: ['WORKER'],
      purposes: ['SUPPORT', 'INTAKE', 'REFERRAL'],
    });
    expect(sorted(scopes)).toEqual(READING);
  });

  test('says of an application what it was granted', async () => {
    const application = await read(await sign(entra.application));
    expect(application).toMatchObject({ client: entra.application.azp, party: undefined, roles: [], purposes: [] });
    expect(sorted(application.scopes)).toEqual(['directory:read', 'residents:read']);
  });

  test('is not believed on an ID token, also where the graph was given the audience of the dashboard', async () => {
    const idToken = await sign(entra.idToken);
    await expect(read(idToken)).rejects.toMatchObject({ fault: 'NOT_GENUINE' });
    await expect(readerFor({ ...terms, TOKEN_AUDIENCE: entra.idToken.aud })(idToken)).rejects.toMatchObject({ fault: 'CLAIMS' });
  });
});
