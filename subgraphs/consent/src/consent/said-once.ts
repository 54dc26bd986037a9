import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '@wijkgraph/kit';
import { categoriesOf } from '@wijkgraph/schema';
import { ConsentProvision } from './consent-provision.entity.ts';
import type { ProvisionLine } from './provision-period.ts';

/** What a consent says, and to whom. */
export interface Said extends Pick<ConsentProvision, 'residentId' | 'granteeId' | 'action'> {
  readonly lines: readonly ProvisionLine[];
}

/** What of these lines a provision says too: its categories, for one of the same purposes, at some moment of both. */
const sameIn = (lines: readonly ProvisionLine[], provision: ConsentProvision): number =>
  lines
    .filter(
      line =>
        (line.purposeMask & provision.purposeMask) !== 0 &&
        (provision.validUntil === null || provision.validUntil > line.validFrom) &&
        (line.validUntil === null || line.validUntil > provision.validFrom),
    )
    .reduce((same, line) => same | (line.categoryMask & provision.categoryMask), 0);

/** The provisions that say some of it already, and which categories of it. */
export const saidAlready = async ({ lines, ...to }: Said, em: EntityManager): Promise<ReadonlyMap<ConsentProvision, number>> => {
  const provisions = await em.find(ConsentProvision, to, { disableIdentityMap: true });
  return new Map(provisions.map(provision => [provision, sameIn(lines, provision)] as const).filter(([, same]) => same !== 0));
};

const REFUSED_BY_THE_DATABASE = '23P01';

/**
 * Carries out the transaction that writes down a consent. What a party may see of a resident, a category for a purpose, rests on one
 * active consent at a time, so that whoever withdraws that one has ended it: the database refuses the second, whoever writes.
 * Errors: INVALID_STATE naming the categories, CONFLICT where what stood in the way is gone by now.
 */
export const saidOnce = async <Result>(said: Said, em: EntityManager, write: (em: EntityManager) => Promise<Result>): Promise<Result> => {
  try {
    return await em.transactional(write);
  } catch (reason) {
    if ((reason as { code?: string }).code !== REFUSED_BY_THE_DATABASE) throw reason;
    const same = [...(await saidAlready(said, em.fork())).values()].reduce((all, categories) => all | categories, 0);
    if (same === 0) throw refuse('CONFLICT');
    throw refuse(
      'INVALID_STATE',
      `An active consent permits this party ${categoriesOf(same).join(', ')} already. Withdraw that one first, or leave out what it says.`,
    );
  }
};
