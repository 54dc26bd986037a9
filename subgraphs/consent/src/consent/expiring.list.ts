import type { Connection, Paging, RequestContext } from '@wijkgraph/kit';
import type { Consent } from './consent.entity.ts';
import { permittedConsents } from './permitted.list.ts';
import { CONSENT_TERMS, DAY } from './terms.ts';

const ending = permittedConsents({
  name: 'consentsExpiring',
  state: 'ACTIVE',
  sort: 'validUntil',
  concerns: 'grantee_id',
  where(context) {
    const now = Date.now();
    const values = [new Date(now), new Date(now + context.part(CONSENT_TERMS).endingDays * DAY)];
    return { sql: 'child.valid_until > ? and child.valid_until <= ?', values };
  },
});

/** The active consents whose end is near, the next to end first. */
export const consentsExpiring = (paging: Paging, context: RequestContext): Promise<Connection<Consent>> =>
  ending('ACTIVE', paging, context);
