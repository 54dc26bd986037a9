import { Purpose } from '../vocabulary/purpose.ts';
import type { RegisteredAs } from '../register/registered-as.ts';
import { type Role, Role as RoleNames } from '../vocabulary/role.ts';
import { type Scope, scopes as scopeTerms } from '../vocabulary/scope.ts';
import { type ClaimMapping, type ClaimSource, ownClaims } from './claim-mapping.ts';
import { type Claims, ClaimsRefused, oneOf, severalOf } from './claims.ts';

/** What a verified access token says, once and for all operations sent with it. Frozen: it is shared between requests. */
export interface TokenIdentity {
  readonly subject: string;
  readonly client: string;
  /** An application may leave its party to its registration. */
  readonly party: string | undefined;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** The first is the default. An application may leave them to its registration. */
  readonly purposes: readonly Purpose[];
  readonly resident?: string;
  /** Seconds since 1970 at which the token ends. */
  readonly expires: number;
}

/** Who asks: what the token says, within what the application is registered for. */
export type Identity = Omit<TokenIdentity, keyof RegisteredAs> & RegisteredAs;

const vocabulary = {
  role: new Set<string>(Object.values(RoleNames)),
  scope: new Set(Object.keys(scopeTerms)),
  purpose: new Set<string>(Object.values(Purpose)),
};

const required = (what: string, claims: Claims, source: ClaimSource): string => {
  const value = oneOf(what, claims, source);
  if (value === undefined) throw new ClaimsRefused(`there is no ${what} in "${source.claims.join('", "')}"`);
  return value;
};

const numberIn = (claims: Claims, name: string): number => {
  const value = claims[name];
  if (typeof value !== 'number') throw new ClaimsRefused(`there is no "${name}"`);
  return value;
};

/** Who asks, as the claims of a verified access token say it. Throws {@link ClaimsRefused}. */
export const identityOf = (claims: Claims, mapping: ClaimMapping = ownClaims): TokenIdentity => {
  numberIn(claims, 'iat');
  const roles = severalOf<Role>('role', claims, mapping.roles, vocabulary.role);
  const resident = oneOf('resident', claims, mapping.resident);
  if (roles.includes('RESIDENT') !== (resident !== undefined)) throw new ClaimsRefused('a resident goes with the role RESIDENT');
  return Object.freeze({
    subject: required('subject', claims, mapping.subject),
    client: required('client', claims, mapping.client),
    party: oneOf('party', claims, mapping.party),
    roles: Object.freeze(roles),
    scopes: Object.freeze(severalOf<Scope>('scope', claims, mapping.scopes, vocabulary.scope, ' ')),
    purposes: Object.freeze(severalOf<Purpose>('purpose', claims, mapping.purposes, vocabulary.purpose)),
    expires: numberIn(claims, 'exp'),
    ...(resident !== undefined && { resident }),
  });
};
