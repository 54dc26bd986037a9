import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const ISSUER = 'http://identity.test';
export const AUDIENCE = 'wijkgraph';

export interface TokenChoices {
  readonly claims?: JWTPayload;
  readonly leaveOut?: readonly string[];
  readonly header?: { alg?: string; typ?: string };
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly issuer?: string;
  readonly audience?: string;
  /** Signs with a key that is not published. */
  readonly stranger?: boolean;
}

/** An identity provider that publishes one key and signs whatever a test wants. */
export const startIdentityProvider = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
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
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one', ...choices.header })
      .sign(choices.stranger ? stranger.privateKey : privateKey);
  };

  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    jwk,
    token,
    timesAsked: () => asked,
    close: () => new Promise<void>(resolve => void server.close(() => resolve())),
  };
};
