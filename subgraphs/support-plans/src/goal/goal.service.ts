import { type LifeDomain, refuse, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, covers, maskOf } from '@wijkgraph/schema';
import { z } from 'zod';
import { recordGoalEvent } from '../goal-event/record-goal-event.ts';
import { id, readInput, text, textOrNull } from '../input/read-input.ts';
import { heldPlan, requireOpenPlan } from '../support-plan/held-plan.ts';
import type { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { Goal } from './goal.entity.ts';
import type { AddGoalInput } from './goal.inputs.ts';
import { goalsOfPlan } from './goal.loaders.ts';

const goal = z.object({
  planId: id('planId'),
  residentId: id('residentId'),
  text: text('what is to be reached'),
  baseline: textOrNull('the baseline'),
  target: textOrNull('the target'),
  ownContribution: textOrNull('the own contribution'),
});

/** The goals of a plan, narrowed to a life domain if asked: null where the domain is withheld, as the whole list would be. */
export const goalsOf = async (
  plan: SupportPlan,
  lifeDomain: LifeDomain | null | undefined,
  context: RequestContext,
): Promise<readonly Goal[] | null> => {
  if (!lifeDomain) return context.load(goalsOfPlan, plan.id);
  if (!covers(context.disclosure.grantedFor(plan), maskOf(categoryOfLifeDomain(lifeDomain)))) return null;
  const goals = await context.load(goalsOfPlan, plan.id);
  return goals.filter(candidate => candidate.lifeDomain === lifeDomain);
};

/** Adds a goal. A plan that the caller may not see is not there; one that another team holds is theirs to extend. */
export const addGoal = async (input: AddGoalInput, context: RequestContext): Promise<Goal> => {
  const { planId, ...given } = readInput(goal, input);
  const plan = await heldPlan(planId, context);
  if (!plan.residentIds.includes(given.residentId)) throw refuse('BAD_USER_INPUT', 'The plan is not about this resident.');
  return context.em.transactional(async em => {
    await requireOpenPlan(em, planId, context);
    const added = Object.assign(new Goal(), { ...given, planId, lifeDomain: input.lifeDomain });
    em.persist(added);
    recordGoalEvent(em, added, { step: 'ADDED' }, context);
    return added;
  });
};
