import { refuse, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf, type CategoryMask, NOTHING } from '@wijkgraph/schema';
import { mayDecideFor } from '../resident/may-decide.ts';
import { Objection } from './objection.entity.ts';

interface Permitted {
  readonly categoryMask: CategoryMask;
  readonly purposeMask: number;
}

/**
 * Refuses to write down what would be void from the start: of a party, a category and a purpose at once, an objection
 * is as specific as a permit, and a tie goes to the objection. Throws INVALID_STATE; the categories are named to those
 * who may read the objection.
 */
export const refuseVoid = async (
  residentId: string,
  granteeId: string,
  lines: readonly Permitted[],
  context: RequestContext,
): Promise<void> => {
  const standing = await context.em.find(Objection, {
    residentId,
    reach: 'PARTY',
    partyId: granteeId,
    categoryMask: { $ne: null },
    purposeMask: { $ne: null },
    liftedAt: null,
  });
  let objected: CategoryMask = NOTHING;
  for (const { categoryMask, purposeMask } of standing)
    for (const line of lines) if ((line.purposeMask & (purposeMask ?? 0)) !== 0) objected |= line.categoryMask & (categoryMask ?? NOTHING);
  if (objected === NOTHING) return;
  const named = (await mayDecideFor(residentId, context)) ? categoriesOf(objected).join(', ') : 'part of this';
  throw refuse('INVALID_STATE', `The resident objects to ${named} for this party and purpose. Lift the objection first, or leave it out.`);
};
