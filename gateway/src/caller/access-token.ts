import { errorCodes } from '@wijkgraph/schema';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../errors/refusal.ts';
import type { Log } from '../logging/log.ts';
import { type Identity, identityOf } from '@wijkgraph/schema';

/** Algorithms that may be allowed: asymmetric ones only, so that a public key can never sign. */
export const signatureAlgorithms = ['ES256', 'EdDSA', 'PS256', 'RS256'] as const;

/** Which access tokens are trusted. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly algorithms: readonly (typeof signatureAlgorithms)[number][];
}

/** Seconds that clocks may differ. */
const CLOCK_TOLERANCE = 5;
/** Milliseconds that a verified token is believed without being verified again; never past its end. */
const BELIEVED = 30_000;
const REMEMBERED = 10_000;

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i;

const unauthenticated = (reason: string, challenge = 'Bearer realm="wijkgraph"'): Refusal =>
  new Refusal('UNAUTHENTICATED', `${reason} ${errorCodes.UNAUTHENTICATED}`, { status: 401, headers: { 'www-authenticate': challenge } });

const invalid = (reason: string): Refusal => unauthenticated(reason, 'Bearer realm="wijkgraph", error="invalid_token"');

const unreachable = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

/** Whether the key set could not be had, which says nothing of the token. */
const isKeySetFailure = (error: unknown): boolean => !(error instanceof errors.JOSEError) || unreachable.includes(error.code);

/** Verifies access tokens (RFC 9068) against the identity provider's keys. */
export class AccessTokens {
  private readonly verified = new LRUCache<string, Identity>({ max: REMEMBERED, ttl: BELIEVED });
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;
  private readonly trust: TokenTrust;
  private readonly log: Log;

  constructor(trust: TokenTrust, log: Log) {
    this.trust = trust;
    this.log = log;
    this.keys = createRemoteJWKSet(new URL(trust.jwksUrl));
  }

  /** Throws UNAUTHENTICATED (401), or status 503 where the keys cannot be had. Synchronous for a token seen just before. */
  identify(authorization: string | undefined): Identity | Promise<Identity> {
    if (authorization === undefined) throw unauthenticated('There is no access token.');
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('The authorization header is not a bearer token.');
    const known = this.verified.get(token);
    return known && known.expires * 1000 > Date.now() ? known : this.verify(token);
  }

  private async verify(token: string): Promise<Identity> {
    const identity = identityOf(await this.payloadOf(token));
    if (!identity) throw invalid('The access token is not acceptable.');
    this.verified.set(token, identity);
    return identity;
  }

  private async payloadOf(token: string): Promise<unknown> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        algorithms: [...this.trust.algorithms],
        typ: 'at+jwt',
        issuer: this.trust.issuer,
        audience: this.trust.audience,
        clockTolerance: CLOCK_TOLERANCE,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw invalid('The access token has expired.');
      if (!isKeySetFailure(error)) throw invalid('The access token is not acceptable.');
      this.log({ level: 'error', event: 'the key set of the identity provider cannot be read', reason: String((error as Error).name) });
      throw new Refusal('SUBGRAPH_UNAVAILABLE', 'Access tokens cannot be checked at this moment. Try again shortly.', {
        status: 503,
        headers: { 'retry-after': '5' },
      });
    }
  }
}
