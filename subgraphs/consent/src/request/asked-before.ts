import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf } from '@wijkgraph/schema';
import { CONSENT_TERMS, DAY } from '../consent/terms.ts';
import type { Asking } from './asking.ts';

interface Before {
  readonly state: 'REQUESTED' | 'REFUSED';
  readonly categories: number;
}

const BEFORE = `
select c.stored_state as state, bit_or(p.categories & ?) as categories
from consent c
join consent_provision p on p.consent_id = c.id
where c.resident_id = ? and c.grantee_id = ? and c.action = ? and p.purposes & ? <> 0 and p.categories & ? <> 0
  and (c.stored_state = 'REQUESTED' or (c.stored_state = 'REFUSED' and c.answered_at > ?)) and (?::text is null or c.requested_by = ?)
group by c.stored_state`;

/**
 * Refuses to ask what was asked already: what waits for an answer, and, for some time, what was refused. A team heeds whoever asked; an
 * organisation is told of its own requests alone. Throws INVALID_STATE naming the categories.
 */
export const refuseReminder = async (
  { residentId, granteeId, action, line }: Asking,
  now: Date,
  em: EntityManager,
  context: RequestContext,
): Promise<void> => {
  const { quietDays } = context.part(CONSENT_TERMS);
  const { categoryMask, purposeMask } = line;
  const asker = context.caller.roles.length === 0 ? context.caller.party : null;
  const quietSince = new Date(now.getTime() - quietDays * DAY);
  const before = await em.execute<Before[]>(BEFORE, [
    categoryMask,
    residentId,
    granteeId,
    action,
    purposeMask,
    categoryMask,
    quietSince,
    asker,
    asker,
  ]);
  for (const { state, categories } of before) {
    const named = categoriesOf(categories).join(', ');
    throw refuse(
      'INVALID_STATE',
      state === 'REQUESTED'
        ? `A request for ${named} waits for an answer already.`
        : `The resident refused ${named} less than ${quietDays} days ago. Leave it out, or ask again later.`,
    );
  }
};
