import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

export const ISSUER = 'http://identity.test';
export const AUDIENCE = 'wijkgraph';

export interface TokenChoices {
  readonly claims?: JWTPayload;
  readonly leaveOut?: readonly string[];
  readonly header?: { alg?: string; typ?: string; kid?: string };
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly issuer?: string;
  readonly audience?: string;
  /** Signs with a key that is not published. */
  readonly stranger?: boolean;
  /** Signs with another of the provider's keys. */
  readonly key?: string;
}

/** An identity provider that publishes the keys it is told to and signs whatever a test wants. */
export const startIdentityProvider = async () => {
  const privateKeys = new Map<string, CryptoKey>();
  const published: JWK[] = [];
  let [asked, away] = [0, false];

  const makeKey = async (kid: string): Promise<JWK> => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    privateKeys.set(kid, privateKey);
    return { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
  };
  const jwk = await makeKey('one');
  published.push(jwk);
  await makeKey('stranger');

  const server = createServer((_request, response) => {
    asked++;
    if (away) response.socket?.destroy();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  const token = (choices: TokenChoices = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const claims: JWTPayload = {
      sub: 'worker-1',
      client_id: 'dashboard',
      jti: crypto.randomUUID(),
      iat: now,
      nbf: now,
      iss: choices.issuer ?? ISSUER,
      aud: choices.audience ?? AUDIENCE,
      exp: now + (choices.expiresIn ?? 300),
      party: 'team-wielwijk',
      roles: ['WORKER'],
      purposes: ['SUPPORT', 'REFERRAL'],
      scope: 'directory:read residents:read plans:read plans:write',
      ...choices.claims,
    };
    for (const name of choices.leaveOut ?? []) delete claims[name];
    const kid = choices.key ?? 'one';
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid, ...choices.header })
      .sign(privateKeys.get(choices.stranger ? 'stranger' : kid) as CryptoKey);
  };

  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    jwk,
    token,
    /** Makes a key, published or not yet. */
    makeKey,
    publish: (...keys: readonly JWK[]) => void published.splice(0, published.length, ...keys),
    /** Whether it hangs up on whoever asks for its keys. */
    stayAway: (stays: boolean) => void (away = stays),
    timesAsked: () => asked,
    close: () => new Promise<void>(resolve => void server.close(() => resolve())),
  };
};
