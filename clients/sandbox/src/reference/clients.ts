import { type Purpose, type Scope, scopes } from '@wijkgraph/schema';
import type { OrganisationId } from './organisations.ts';

/** An application that may ask, for whom, and why. */
export interface RegisteredClient {
  /** OAuth 2 `client_id`. */
  readonly id: string;
  /** Null for the dashboard, whose users bring their own party. */
  readonly partyId: OrganisationId | null;
  readonly purposes: readonly Purpose[];
  readonly scopes: readonly Scope[];
}

/** The directory is read by all, and a provider says itself whether it has room. */
const DIRECTORY: readonly Scope[] = ['directory:read', 'directory:write'];
const READING: readonly Scope[] = [...DIRECTORY, 'documents:write', 'residents:read', 'plans:read', 'referrals:read', 'referrals:respond'];
/** Those that also ask residents to share more, from their own application. */
const ASKING: readonly Scope[] = [...READING, 'consents:read', 'consents:request'];

const partner = (
  organisation: OrganisationId,
  {
    purposes = ['SUPPORT', 'REFERRAL'],
    granted = READING,
  }: { readonly purposes?: readonly Purpose[]; readonly granted?: readonly Scope[] } = {},
): RegisteredClient => ({ id: `${organisation}-app`, partyId: organisation, purposes, scopes: granted });

/** Every application with the scopes and purposes that it is registered for (doelbinding). */
export const clients: readonly RegisteredClient[] = [
  {
    id: 'dashboard',
    partyId: null,
    purposes: ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION', 'OVERSIGHT', 'OWN_ACCESS'],
    scopes: Object.keys(scopes) as Scope[],
  },
  ...(['vivenz', 'woonbron', 'zichtbare-schakel', 'home-care'] as const).map(id => partner(id)),
  ...(['mee', 'careyn', 'flexusjeugdplein'] as const).map(id => partner(id, { granted: ASKING })),
  partner('sociale-dienst', {
    purposes: ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'],
    granted: [...READING, 'applications:read', 'applications:respond'],
  }),
  partner('wijkinformatiepunt', { purposes: ['INTAKE'], granted: [...DIRECTORY, 'documents:write', 'intake:write'] }),
];
