import type { ConsentStanding } from '@wijkgraph/kit';
import { categoriesOf, categoryOfLifeDomain, type LifeDomain, maskOfAll } from '@wijkgraph/schema';

/** What is told, of whom, to whom. */
export interface Disclosed {
  readonly residentId: string;
  readonly toPartyId: string;
  readonly lifeDomains: readonly LifeDomain[];
}

/**
 * What keeps a consent from carrying this to the receiver, as a sentence; undefined when it carries it. A referral stands only on an
 * active consent that names the receiver and the categories: to share for an organisation, to record for a team. Of any other kind the
 * decision point says that it opens nothing.
 */
export const whatConsentLacks = (consent: ConsentStanding, disclosed: Disclosed): string | undefined => {
  if (consent.residentId !== disclosed.residentId) return 'The consent is not of this resident.';
  if (consent.granteeId !== disclosed.toPartyId) return 'The consent does not name the receiver.';
  if (!consent.active) return 'The consent is not active.';
  const missing = categoriesOf(maskOfAll(disclosed.lifeDomains.map(categoryOfLifeDomain)) & ~consent.categories);
  return missing.length === 0 ? undefined : `The consent does not cover ${missing.join(', ')}.`;
};
