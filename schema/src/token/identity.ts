import { Purpose } from '../vocabulary/purpose.ts';
import { type Role, Role as RoleNames } from '../vocabulary/role.ts';
import { type Scope, scopes as scopeTerms } from '../vocabulary/scope.ts';
import { z } from 'zod';

/** What a verified access token says, once and for all operations sent with it. Frozen: it is shared between requests. */
export interface Identity {
  readonly subject: string;
  readonly client: string;
  readonly party: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** Registered purposes of the client; the first is the default. */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly resident?: string;
  /** Seconds since 1970 at which the token ends. */
  readonly expires: number;
}

const id = z.string().min(1).max(256);
const scopeName = z.enum(Object.keys(scopeTerms) as [Scope, ...Scope[]]);

/** The claims of RFC 9068 with ours. A scope, role or purpose that we do not know is refused rather than overlooked. */
const claims = z
  .object({
    sub: id,
    client_id: id,
    exp: z.number(),
    iat: z.number(),
    scope: z
      .string()
      .default('')
      .transform(text => text.split(' ').filter(Boolean))
      .pipe(z.array(scopeName)),
    party: id,
    roles: z.array(z.enum(RoleNames)).default([]),
    purposes: z.tuple([z.enum(Purpose)], z.enum(Purpose)),
    resident: id.optional(),
  })
  .refine(claim => claim.roles.includes('RESIDENT') === (claim.resident !== undefined), 'resident goes with the role RESIDENT');

/** Undefined where the claims are not those of an access token to this graph. */
export const identityOf = (payload: unknown): Identity | undefined => {
  const { success, data } = claims.safeParse(payload);
  if (!success) return undefined;
  return Object.freeze({
    subject: data.sub,
    client: data.client_id,
    party: data.party,
    roles: Object.freeze(data.roles),
    scopes: Object.freeze(data.scope),
    purposes: Object.freeze(data.purposes),
    expires: data.exp,
    ...(data.resident !== undefined && { resident: data.resident }),
  });
};
