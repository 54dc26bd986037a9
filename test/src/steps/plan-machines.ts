import { randomUUID } from 'node:crypto';
import { Action, Goal, SupportPlan } from '@wijkgraph/support-plans';
import { residentId } from '../world/resident-seed.ts';
import { LONG_AGO, WORKER } from '../world/worker.ts';
import { does, type Held, type Machine, put } from './machine.ts';

const states = ['DRAFT', 'AGREED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'STOPPED'] as const;
type PlanState = (typeof states)[number];
const open = states.slice(0, 4);

const statuses = ['PLANNED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED'] as const;

/** How many residents it takes: there is one open plan for each. */
export const RESIDENTS = 60;

interface Contents {
  readonly resident: string;
  readonly goal: string;
  readonly action: string;
}

/** What is in a plan goes with it: as long as the plan is open it is added to and changed, and afterwards nothing is. */
export const contentsOfPlan = (held: Held): Machine<PlanState> => {
  const made = new Map<string, Contents>();
  const step = (called: string, type: string, input: (plan: string, contents: Contents) => object, as = called) => ({
    called: as,
    from: open,
    take: (plan: string) => does(held, called, type, input(plan, made.get(plan) as Contents)),
  });
  const read = { expectedVersion: 1 };
  return {
    states,
    steps: [
      step('addGoal', 'AddGoalInput', (planId, { resident }) => ({ planId, residentId: resident, lifeDomain: 'HOUSING', text: 'a home' })),
      // A goal may come to anything, and be begun again.
      ...statuses.map(status =>
        step('editGoal', 'EditGoalInput', (_, { goal }) => ({ id: goal, ...read, status, text: 'another' }), `editGoal ${status}`),
      ),
      step('recordAction', 'RecordActionInput', (_, { goal }) => ({ goalId: goal, by: 'RESIDENT', text: 'asks around' })),
      step('editAction', 'EditActionInput', (_, { action }) => ({ id: action, ...read, done: '2026-02-02' })),
      step('setPlanReview', 'SetPlanReviewInput', id => ({ id, ...read, reviewOn: '2090-01-31' })),
    ],
    async make(state) {
      const [plan, goal, action] = [randomUUID(), randomUUID(), randomUUID()];
      const resident = residentId(100 + (made.size % RESIDENTS));
      const begun = { teamId: 'team-wielwijk', contactWorkerId: WORKER, openedAt: LONG_AGO, agreedAt: LONG_AGO, reviewOn: null };
      made.set(plan, { resident, goal, action });
      await put(held, 'support-plans', SupportPlan, { id: plan, residentIds: [resident], householdId: null, ...begun, state });
      const about = { residentId: resident, lifeDomain: 'HOUSING' };
      const words = { text: 'a house', baseline: null, target: null, ownContribution: 'asks friends' };
      await put(held, 'support-plans', Goal, { id: goal, planId: plan, ...about, ...words, status: 'PLANNED' });
      const doing = { by: 'RESIDENT', text: 'asks around', due: null, done: null, provisionId: null };
      await put(held, 'support-plans', Action, { id: action, goalId: goal, ...about, ...doing });
      return plan;
    },
  };
};
