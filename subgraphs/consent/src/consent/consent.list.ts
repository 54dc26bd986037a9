import { type ChildList, type Condition, type Connection, pagesBy, type Paging, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { MAY_DECIDE } from '../resident/may-decide.ts';
import type { Resident } from '../resident/resident.stub.ts';
import { Consent } from './consent.entity.ts';

const consents: ChildList<Consent> = { name: 'consents', entity: Consent, parent: 'residentId', sort: 'recordedAt' };

const all = pagesBy(consents);
const ownAlone = pagesBy({ ...consents, where: ({ caller }): Condition => ({ sql: 'child.grantee_id = ?', values: [caller.party] }) });

/**
 * The consents of a resident, the latest first. The team that holds the record, the resident and oversight read the whole list; everybody
 * else what they are given themselves, and nothing of what others are. The rule over rows says so once more for each row.
 */
export const consentsOf = (resident: Resident, paging: Paging, context: RequestContext): Promise<Connection<Consent>> => {
  const whole = (context.disclosure.grantedFor(resident) & (MAY_DECIDE | Qualifier.OVERSIGHT)) !== 0;
  return (whole ? all : ownAlone)(resident.id, paging, context);
};
