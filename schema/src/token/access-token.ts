import { errors, type JWTPayload, jwtVerify } from 'jose';
import { type ClaimMapping, ownClaims } from './claim-mapping.ts';
import { ClaimsRefused } from './claims.ts';
import { identityOf, type TokenIdentity } from './identity.ts';
import { KeysUnavailable, ProviderKeys } from './provider-keys.ts';

/** Algorithms that may be allowed: asymmetric ones only, so that a public key can never sign. */
export const signatureAlgorithms = ['ES256', 'EdDSA', 'PS256', 'RS256'] as const;

/** Which access tokens are trusted. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** ES256 where left out. */
  readonly algorithms?: readonly (typeof signatureAlgorithms)[number][];
  /** `typ` of the header. `JWT` is for a provider that cannot say `at+jwt` (RFC 9068), and is asked for more proof. */
  readonly type?: 'at+jwt' | 'JWT';
  readonly claims?: ClaimMapping;
}

/** A token that is not acceptable: past its end, forged or meant for others, or really the provider's but with claims that do not fit. */
export class AccessTokenRefused extends Error {
  readonly fault: 'EXPIRED' | 'NOT_GENUINE' | 'CLAIMS';

  constructor(fault: AccessTokenRefused['fault'], reason: string) {
    super(reason);
    this.fault = fault;
  }
}

/** Seconds that clocks may differ. */
const CLOCK_TOLERANCE = 5;

/** Claims that only an ID token has (OpenID Connect Core 1.0 section 2). */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** Where the type does not tell, an ID token is known by what it carries, and by being meant for the client that it was issued to. */
const refuseIdToken = (claims: JWTPayload, { client, scopes, roles }: TokenIdentity): void => {
  const mark = OF_ID_TOKENS.find(name => name in claims);
  if (mark !== undefined) throw new ClaimsRefused(`it is an ID token: it holds "${mark}"`);
  if ([claims.aud].flat().includes(client)) throw new ClaimsRefused('it is an ID token: it is meant for the client itself');
  if (scopes.length === 0 && roles.length === 0) throw new ClaimsRefused('it is no access token: it grants nothing');
};

/** Reads access tokens (RFC 9068). Rejects with {@link AccessTokenRefused}, or {@link KeysUnavailable}. */
export type AccessTokenReader = (token: string) => Promise<TokenIdentity>;

/** A reader of the access tokens of one provider. `failed` hears when its keys cannot be read. */
export const accessTokenReader = (trust: TokenTrust, failed: (reason: unknown) => void = () => {}): AccessTokenReader => {
  const { issuer, audience, jwksUrl, algorithms = ['ES256'], type = 'at+jwt', claims: mapping = ownClaims } = trust;
  const { keyFor } = new ProviderKeys(jwksUrl, failed);
  const terms = { algorithms: [...algorithms], typ: type, issuer, audience, clockTolerance: CLOCK_TOLERANCE, requiredClaims: ['exp'] };
  return async token => {
    try {
      const { payload } = await jwtVerify(token, keyFor, terms);
      const identity = identityOf(payload, mapping);
      if (type === 'JWT') refuseIdToken(payload, identity);
      return identity;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new AccessTokenRefused('EXPIRED', 'it has expired');
      if (error instanceof ClaimsRefused) throw new AccessTokenRefused('CLAIMS', error.message);
      if (error instanceof KeysUnavailable) throw error;
      throw new AccessTokenRefused('NOT_GENUINE', error instanceof errors.JOSEError ? error.code : 'it cannot be read');
    }
  };
};
