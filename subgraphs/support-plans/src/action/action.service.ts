import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { askSibling, forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { provisionsKnown } from '@wijkgraph/schema';
import { z } from 'zod';
import { recordGoalEvent } from '../goal-event/record-goal-event.ts';
import { Goal } from '../goal/goal.entity.ts';
import { recordedGoal } from '../goal/held-goal.ts';
import { requireOpenPlan } from '../support-plan/held-plan.ts';
import { differs, edit, given } from '../input/edit.ts';
import { date, id, readInput, text } from '../input/read-input.ts';
import { Action, ActionBy } from './action.entity.ts';
import type { EditActionInput, RecordActionInput } from './action.inputs.ts';
import { actionById } from './action.loaders.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const details = {
  due: date('due').nullish(),
  done: date('done')
    .refine(day => day <= today(), 'An action is done once it was done: the day lies in the future.')
    .nullish(),
  provisionId: id('provisionId').nullish(),
};
const recorded = z.object({ goalId: id('goalId'), by: z.enum(ActionBy), text: text('what is done'), ...details });
const edited = edit.extend({ text: text('what is done').optional(), ...details });

/** Who acts by their own strength (eigen kracht): it comes before all help. */
const ownStrength: ReadonlySet<ActionBy> = new Set([ActionBy.RESIDENT, ActionBy.NETWORK]);

const requireProvision = async (provisionId: string | null | undefined, context: RequestContext): Promise<void> => {
  if (!provisionId) return;
  const { provisions } = await askSibling(provisionsKnown, { provisions: [provisionId] }, context);
  if (!provisions.includes(provisionId)) throw refuse('BAD_USER_INPUT', 'provisionId is not in the catalogue of provisions.');
};

const goalAsItIs = (em: EntityManager, goalId: string): Promise<Goal> =>
  em.findOneOrFail(Goal, goalId, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });

/** Writes down what is done for a goal. What helpers do wants the own contribution first. */
export const recordAction = async (input: RecordActionInput, context: RequestContext): Promise<Action> => {
  const { goalId, ...fields } = readInput(recorded, input);
  const { planId } = await recordedGoal(goalId, context);
  await requireProvision(fields.provisionId, context);
  return context.em.transactional(async em => {
    await requireOpenPlan(em, planId, context);
    const goal = await goalAsItIs(em, goalId);
    if (!ownStrength.has(fields.by) && goal.ownContribution === null)
      throw refuse('INVALID_STATE', 'Say first in the goal what the resident does, alone or with others: own strength comes before help.');
    const { residentId, lifeDomain } = goal;
    const { due = null, done = null, provisionId = null } = fields;
    const action = Object.assign(new Action(), { ...fields, due, done, provisionId, goalId, residentId, lifeDomain });
    em.persist(action);
    recordGoalEvent(em, goal, { step: 'ACTION_ADDED', actionId: action.id }, context);
    return action;
  });
};

/** Changes an action, or says that it was done. It is the caller's to change as its goal is. */
export const editAction = async (input: EditActionInput, context: RequestContext): Promise<Action> => {
  const { id: wanted, expectedVersion, ...fields } = readInput(edited, input);
  const known = await context.load(actionById, wanted);
  if (!known) throw notFound();
  const { planId } = await recordedGoal(known.goalId, context);
  await requireProvision(fields.provisionId, context);
  return context.em.transactional(async em => {
    await requireOpenPlan(em, planId, context);
    const goal = await goalAsItIs(em, known.goalId);
    const action = await forEdit(em, Action, { id: wanted, expectedVersion });
    if (!differs(action, fields)) return action;
    const step = action.done === null && fields.done ? 'ACTION_DONE' : 'ACTION_EDITED';
    Object.assign(action, given(fields));
    recordGoalEvent(em, goal, { step, actionId: action.id }, context);
    return action;
  });
};
