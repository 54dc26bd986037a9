import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { claimsOf } from './claims.ts';
import type { Persona } from './personas.ts';
import { SIGNING_ALGORITHM, type SigningKey } from './signing-key.ts';

/** Whom access tokens are meant for. */
export const AUDIENCE = 'wijkgraph';
/** Seconds that a persona's token lives: a working day. */
export const TOKEN_LIFETIME = 8 * 60 * 60;

export interface TokenTerms {
  readonly issuer: string;
  /** Seconds since 1970; default now. */
  readonly issuedAt?: number;
  /** Seconds; default {@link TOKEN_LIFETIME}. */
  readonly lifetime?: number;
}

/** An access token (RFC 9068) that speaks for a persona. */
export const accessToken = (
  persona: Persona,
  key: SigningKey,
  { issuer, issuedAt = Math.floor(Date.now() / 1000), lifetime = TOKEN_LIFETIME }: TokenTerms,
): Promise<string> =>
  new SignJWT({
    client_id: persona.client,
    scope: persona.scopes.join(' '),
    ...claimsOf(persona),
  })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: 'at+jwt', kid: key.id })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(persona.subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .sign(key.privateKey);
