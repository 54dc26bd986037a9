import { type Condition, type ChildList, pagesBy, type RequestContext } from '@wijkgraph/kit';
import { Consent } from './consent.entity.ts';

/**
 * A partner reads what it is given itself, and nothing of what others are. Everybody else who knows the resident at
 * all (the team, the resident, oversight) reads the whole list: the rule over rows says so once more for each row.
 */
const concerning = ({ caller }: RequestContext): Condition =>
  caller.roles.length > 0 ? { sql: 'true', values: [] } : { sql: 'child.grantee_id = ?', values: [caller.party] };

const consents: ChildList<Consent> = { name: 'consents', entity: Consent, parent: 'residentId', sort: 'recordedAt', where: concerning };

/** The consents of a resident, the latest first. */
export const consentsOf = pagesBy(consents);
