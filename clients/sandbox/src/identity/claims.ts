import type { JWTPayload } from 'jose';
import type { Persona } from './personas.ts';

/** What an access token says of a persona beside the registered claims of RFC 9068. */
export const claimsOf = ({ party, roles, purposes, resident }: Pick<Persona, 'party' | 'roles' | 'purposes' | 'resident'>): JWTPayload => ({
  party,
  ...(roles.length > 0 && { roles }),
  purposes,
  ...(resident && { resident }),
});
