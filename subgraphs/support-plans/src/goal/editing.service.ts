import { forEdit, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordGoalEvent } from '../goal-event/record-goal-event.ts';
import { differs, edit, given, textIfGiven } from '../input/edit.ts';
import { readInput, text } from '../input/read-input.ts';
import { Goal, GoalStatus } from './goal.entity.ts';
import type { EditGoalInput } from './goal.inputs.ts';
import { requireOpenPlan } from '../support-plan/held-plan.ts';
import { recordedGoal } from './held-goal.ts';

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
  const { planId } = await recordedGoal(id, context);
  return context.em.transactional(async em => {
    await requireOpenPlan(em, planId, context);
    const goal = await forEdit(em, Goal, { id, expectedVersion });
    if (!differs(goal, fields)) return goal;
    Object.assign(goal, given(fields));
    recordGoalEvent(em, goal, { step: 'EDITED' }, context);
    return goal;
  });
};
