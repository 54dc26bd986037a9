import { LockMode } from '@mikro-orm/postgresql';
import { forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain } from '@wijkgraph/schema';
import { z } from 'zod';
import { edit, given, textIfGiven } from '../input/edit.ts';
import { readInput, text } from '../input/read-input.ts';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { isOpen } from '../support-plan/support-plan.states.ts';
import { Goal, GoalStatus } from './goal.entity.ts';
import type { EditGoalInput } from './goal.inputs.ts';
import { goalById } from './goal.loaders.ts';

const edited = edit.extend({
  text: text('what is to be reached').optional(),
  baseline: textIfGiven('the baseline'),
  target: textIfGiven('the target'),
  status: z.enum(GoalStatus, 'A goal always has a status.').optional(),
  ownContribution: textIfGiven('the own contribution'),
});

/** Changes a goal. One that the caller may not read is not there; one in a plan of another team is theirs to change. */
export const editGoal = async (input: EditGoalInput, context: RequestContext): Promise<Goal> => {
  const { id, expectedVersion, ...fields } = readInput(edited, input);
  const known = await context.load(goalById, id);
  if (!known) throw notFound();
  await requireOwn([known.residentId], ['PLAN', categoryOfLifeDomain(known.lifeDomain)], context);
  return context.em.transactional(async em => {
    const plan = await em.findOneOrFail(SupportPlan, known.planId, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
    if (plan.teamId !== context.caller.party) throw refuse('FORBIDDEN', 'The plan is held by another team, which alone may change it.');
    if (!isOpen(plan.state)) throw refuse('INVALID_STATE', 'The plan is closed, and its goals with it.');
    return Object.assign(await forEdit(em, Goal, { id, expectedVersion }), given(fields));
  });
};
