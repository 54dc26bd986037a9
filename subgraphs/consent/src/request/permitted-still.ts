import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf } from '@wijkgraph/schema';
import { latestEnd } from '../consent/provision-period.ts';
import { saidAlready } from '../consent/said-once.ts';
import { CONSENT_TERMS, DAY } from '../consent/terms.ts';
import type { Asking } from './asking.ts';

/**
 * Refuses to ask for what a consent permits, save for all of it while that one is listed as expiring: so it is renewed. Throws
 * INVALID_STATE naming the categories.
 */
export const refusePermitted = async (
  { residentId, granteeId, action, line }: Asking,
  now: Date,
  em: EntityManager,
  context: RequestContext,
): Promise<void> => {
  const terms = context.part(CONSENT_TERMS);
  const lines = [{ ...line, validFrom: now, validUntil: line.validUntil ?? latestEnd(now, terms) }];
  const already = await saidAlready({ residentId, granteeId, action, lines }, now, em);
  if (!already) return;
  const { categories, until } = already;
  const ending = until !== null && until.getTime() <= now.getTime() + terms.endingDays * DAY;
  if (ending && categories === line.categoryMask) return;
  const named = categoriesOf(categories).join(', ');
  throw refuse(
    'INVALID_STATE',
    ending
      ? `A consent permits this party ${named} until ${until.toISOString()}. Ask for that to be renewed apart from what is new.`
      : `A consent permits this party ${named} already. Leave it out; it can be asked again from ${terms.endingDays} days before its end.`,
  );
};
