import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import type { Goal } from '../goal/goal.entity.ts';
import { GoalEvent, type GoalStep } from './goal-event.entity.ts';

/** Writes down who did what with a goal, or with an action for it, in the transaction of the step itself. */
export const recordGoalEvent = (
  em: EntityManager,
  { id: goalId, residentId, lifeDomain, status }: Goal,
  { step, actionId = null }: { readonly step: GoalStep; readonly actionId?: string | null },
  { caller }: RequestContext,
): void => {
  const by = { at: new Date(), workerId: caller.subject, partyId: caller.party };
  em.persist(Object.assign(new GoalEvent(), { goalId, residentId, lifeDomain, status, step, actionId, ...by }));
};
