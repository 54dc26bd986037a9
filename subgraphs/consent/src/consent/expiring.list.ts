import type { Connection, Paging, RequestContext } from '@wijkgraph/kit';
import type { Consent } from './consent.entity.ts';
import { permittedConsents } from './permitted.list.ts';
import { CONSENT_TERMS, DAY } from './terms.ts';

const list = { name: 'consentsExpiring', sort: 'validUntil', concerns: 'granteeId' } as const;

/** The active consents whose end is near, the next to end first. */
export const consentsExpiring = (paging: Paging, context: RequestContext): Promise<Connection<Consent>> => {
  const now = Date.now();
  const validUntil = { $gt: new Date(now), $lte: new Date(now + context.part(CONSENT_TERMS).endingDays * DAY) };
  return permittedConsents(list, { storedState: 'ACTIVE', validUntil }, paging, context);
};
