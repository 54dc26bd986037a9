import {
  AccessTokenRefused,
  type AccessTokenReader,
  accessTokenReader,
  errorCodes,
  KeysUnavailable,
  type TokenIdentity,
  type TokenTrust,
} from '@wijkgraph/schema';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../errors/refusal.ts';
import type { Log } from '../logging/log.ts';

/** Milliseconds that a verified token is believed without being verified again; never past its end. */
const BELIEVED = 30_000;
const REMEMBERED = 10_000;

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i;

const unauthenticated = (reason: string, challenge = 'Bearer realm="wijkgraph"'): Refusal =>
  new Refusal('UNAUTHENTICATED', `${reason} ${errorCodes.UNAUTHENTICATED}`, { status: 401, headers: { 'www-authenticate': challenge } });

const invalid = (reason: string): Refusal => unauthenticated(reason, 'Bearer realm="wijkgraph", error="invalid_token"');

/** Verifies access tokens (RFC 9068) against the identity provider's keys. */
export class AccessTokens {
  private readonly verified = new LRUCache<string, TokenIdentity>({ max: REMEMBERED, ttl: BELIEVED });
  private readonly read: AccessTokenReader;
  private readonly log: Log;

  constructor(trust: TokenTrust, log: Log) {
    this.log = log;
    this.read = accessTokenReader(trust, reason =>
      log({ level: 'error', event: 'the key set of the identity provider cannot be read', reason: String((reason as Error).name) }),
    );
  }

  /** Throws UNAUTHENTICATED (401), or status 503 where the keys cannot be had. Synchronous for a token seen just before. */
  identify(authorization: string | undefined): TokenIdentity | Promise<TokenIdentity> {
    if (authorization === undefined) throw unauthenticated('There is no access token.');
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('The authorization header is not a bearer token.');
    const known = this.verified.get(token);
    return known && known.expires * 1000 > Date.now() ? known : this.verify(token);
  }

  private async verify(token: string): Promise<TokenIdentity> {
    try {
      const identity = await this.read(token);
      this.verified.set(token, identity);
      return identity;
    } catch (error) {
      if (error instanceof KeysUnavailable)
        throw new Refusal('SUBGRAPH_UNAVAILABLE', 'Access tokens cannot be checked at this moment. Try again shortly.', {
          status: 503,
          headers: { 'retry-after': '5' },
        });
      if (!(error instanceof AccessTokenRefused)) throw error;
      if (error.fault === 'EXPIRED') throw invalid('The access token has expired.');
      if (error.fault === 'CLAIMS') this.log({ level: 'warn', event: 'the claims of an access token do not fit', reason: error.message });
      throw invalid('The access token is not acceptable.');
    }
  }
}
