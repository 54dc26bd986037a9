import { type ApplicationTerms, Role, type Scope } from '@wijkgraph/schema';
import type { Reach } from '@wijkgraph/schema/contract';

/** The most that an application can ever bring: its own standing as a partner, or those of all the people who ask through it. */
export const reachOfApplication = ({ party, ceiling }: NonNullable<ApplicationTerms['terms']>, scopes: readonly Scope[]): Reach => ({
  scopes,
  standings: party === null ? Object.values(Role) : ['PARTNER'],
  ceiling,
});

/** The most that whoever asks can ever bring with these roles: none is the application of a partner. */
export const reachOfCaller = (
  { ceiling }: NonNullable<ApplicationTerms['terms']>,
  { scopes, roles }: { readonly scopes: readonly Scope[]; readonly roles: readonly Role[] },
): Reach => ({ scopes, standings: roles.length === 0 ? ['PARTNER'] : roles, ceiling });
