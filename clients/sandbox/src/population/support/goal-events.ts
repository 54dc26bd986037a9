import { type Action, type Goal, GoalEvent } from '@wijkgraph/support-plans';
import type { Row, Sink } from '../storage/row.ts';
import type { Plan } from './plans.ts';

type Done = Pick<Row<GoalEvent>, 'step' | 'at' | 'status' | 'actionId'>;

const add = ({ row: { contactWorkerId, teamId } }: Plan, { id, residentId, lifeDomain }: Row<Goal>, done: Done, sink: Sink): void => {
  if (contactWorkerId === null) return;
  sink.add<GoalEvent, 'id'>(GoalEvent, { goalId: id, residentId, lifeDomain, workerId: contactWorkerId, partyId: teamId, ...done });
};

/** Writes down that a goal was set, with the plan. */
export const addGoalSet = (plan: Plan, goal: Row<Goal>, sink: Sink): void =>
  add(plan, goal, { step: 'ADDED', at: plan.row.openedAt, status: 'PLANNED', actionId: null }, sink);

/** Writes down that an action was taken up, and where it was, that it was done. */
export const addActionTaken = (plan: Plan, goal: Row<Goal>, { id, done }: Row<Action>, sink: Sink): void => {
  add(plan, goal, { step: 'ACTION_ADDED', at: plan.row.openedAt, status: 'PLANNED', actionId: id }, sink);
  if (done !== null) add(plan, goal, { step: 'ACTION_DONE', at: new Date(`${done}T12:00:00Z`), status: goal.status, actionId: id }, sink);
};
