import { notFound, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain } from '@wijkgraph/schema';
import { requireOwn } from '../permitted/recorded-residents.ts';
import type { Goal } from './goal.entity.ts';
import { goalById } from './goal.loaders.ts';

/** A goal that the caller may read, of somebody whom the caller's team records. NOT_FOUND for any other. */
export const recordedGoal = async (id: string, context: RequestContext): Promise<Goal> => {
  const goal = await context.load(goalById, id);
  if (!goal) throw notFound();
  await requireOwn([goal.residentId], ['PLAN', categoryOfLifeDomain(goal.lifeDomain)], context);
  return goal;
};
