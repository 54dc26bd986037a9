import type { Purpose } from '@wijkgraph/schema';
import type { OrganisationId } from './organisations.ts';

/** An application that may ask, for whom, and why. */
export interface RegisteredClient {
  /** OAuth 2 `client_id`. */
  readonly id: string;
  /** Null for the dashboard, whose users bring their own party. */
  readonly partyId: OrganisationId | null;
  readonly purposes: readonly Purpose[];
}

const partner = (organisation: OrganisationId, ...purposes: readonly Purpose[]): RegisteredClient => ({
  id: `${organisation}-app`,
  partyId: organisation,
  purposes,
});

/** Every application with the purposes it is registered for (doelbinding). */
export const clients: readonly RegisteredClient[] = [
  { id: 'dashboard', partyId: null, purposes: ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION', 'OVERSIGHT', 'OWN_ACCESS'] },
  partner('vivenz', 'SUPPORT', 'REFERRAL'),
  partner('mee', 'SUPPORT', 'REFERRAL'),
  partner('careyn', 'SUPPORT', 'REFERRAL'),
  partner('flexusjeugdplein', 'SUPPORT', 'REFERRAL'),
  partner('woonbron', 'SUPPORT', 'REFERRAL'),
  partner('zichtbare-schakel', 'SUPPORT', 'REFERRAL'),
  partner('home-care', 'SUPPORT', 'REFERRAL'),
  partner('sociale-dienst', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'),
  partner('wijkinformatiepunt', 'INTAKE'),
];
