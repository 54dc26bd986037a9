import { type Connection, pagesBy, type Paging, permittedOf, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, maskOf } from '@wijkgraph/schema';
import { MandatoryReferral } from './mandatory-referral.entity.ts';
import { lifeDomainOf } from './mandatory-referral.triggers.ts';

const betrayed = Object.values(lifeDomainOf);

/** Whose record the team holds, and of whom the caller may see the life domain: decided before anything is counted or paged. */
const open = pagesBy<MandatoryReferral>({
  name: 'openMandatoryReferrals',
  entity: MandatoryReferral,
  parent: 'state',
  sort: 'recordedAt',
  ascending: true,
  // The state as it is written in the index, and not as a value of the statement.
  where: () => ({ sql: `child.state = 'OPEN'`, values: [] }),
  sieve: {
    few: permittedOf({
      residents: ({ residentId }) => [residentId],
      required: ({ lifeDomain }) => maskOf(categoryOfLifeDomain(lifeDomain)),
    }),
    async all({ disclosure }) {
      const permitted = await Promise.all(betrayed.map(domain => disclosure.permitted(maskOf(categoryOfLifeDomain(domain)))));
      return {
        sql: betrayed.map(() => '(child.life_domain = ? and child.resident_id = any(?::uuid[]))').join(' or '),
        values: betrayed.flatMap((domain, index) => [domain, `{${(permitted[index] ?? []).join()}}`]),
      };
    },
  },
});

/** Whom the caller's team still has to refer on, the longest ago first. */
export const openMandatoryReferrals = (paging: Paging, context: RequestContext): Promise<Connection<MandatoryReferral>> =>
  open('OPEN', paging, context);
