import { createHmac, randomUUID, subtle } from 'node:crypto';
import type { SigningKey } from '@wijkgraph/sandbox';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export type Claims = Readonly<Record<string, unknown>>;

/** Signs by hand, so that a token can say of itself what no library lets it say. */
export const signed = async (header: Claims, claims: Claims, key: SigningKey['privateKey']): Promise<string> => {
  const text = `${part({ alg: 'ES256', typ: 'at+jwt', ...header })}.${part(claims)}`;
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
};

/** With a shared secret, and whatever bytes for it: a public key, for instance. */
export const sealed = (header: Claims, claims: Claims, secret: string | Uint8Array): string => {
  const text = `${part({ alg: 'HS256', ...header })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

/** Without any signature. */
export const unsigned = (header: Claims, claims: Claims): string => `${part({ alg: 'none', ...header })}.${part(claims)}.`;

/** Seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000);

/** The claims of a good access token of Woonbron's application (RFC 9068). */
export const goodClaims = (issuer: string): Claims => ({
  iss: issuer,
  aud: 'wijkgraph',
  sub: 'woonbron-app',
  client_id: 'woonbron-app',
  party: 'woonbron',
  scope: 'directory:read residents:read plans:read',
  purposes: ['SUPPORT', 'REFERRAL'],
  jti: randomUUID(),
  iat: now(),
  exp: now() + 600,
});
