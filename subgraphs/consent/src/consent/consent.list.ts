import { type ChildList, type Condition, type Connection, pagesBy, type Paging, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { MAY_DECIDE } from '../resident/may-decide.ts';
import type { Resident } from '../resident/resident.stub.ts';
import { Consent } from './consent.entity.ts';

const consents: ChildList<Consent> = { name: 'consents', entity: Consent, parent: 'residentId', sort: 'recordedAt' };

const all = pagesBy(consents);
/** What was asked and not agreed to concerns who asked, and not the party that it would have opened something to. */
const OWN = 'case when child.valid_from is null then child.requested_by else child.grantee_id end = ?';
const ownAlone = pagesBy({ ...consents, where: ({ caller }): Condition => ({ sql: OWN, values: [caller.party] }) });

/**
 * The consents of a resident, the latest first. The team that holds the record, the resident and oversight read the whole list; everybody
 * else what they asked or are given themselves, and nothing of what others are. The rule over rows says so once more for each row.
 */
export const consentsOf = (resident: Resident, paging: Paging, context: RequestContext): Promise<Connection<Consent>> => {
  const whole = (context.disclosure.grantedFor(resident) & (MAY_DECIDE | Qualifier.OVERSIGHT)) !== 0;
  return (whole ? all : ownAlone)(resident.id, paging, context);
};
