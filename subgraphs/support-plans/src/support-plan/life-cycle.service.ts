import { askSibling, type Edit, refuse, type RequestContext } from '@wijkgraph/kit';
import { openMandatoryReferrals } from '@wijkgraph/schema';
import { edit } from '../input/edit.ts';
import { readInput } from '../input/read-input.ts';
import type { PlanStep } from '../plan-event/plan-event.entity.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { heldPlan, heldPlanForEdit } from './held-plan.ts';
import type { SupportPlan } from './support-plan.entity.ts';
import type { ClosePlanInput, PlanStepInput } from './support-plan.inputs.ts';
import { mayBecome, nextStates, type StopReason, type SupportPlanState } from './support-plan.states.ts';

interface Step {
  readonly to: SupportPlanState;
  readonly called: PlanStep;
  readonly stopReason?: StopReason;
}

const wrongStep = (from: SupportPlanState, to: SupportPlanState) => {
  const possible = nextStates(from);
  return refuse(
    'INVALID_STATE',
    `A plan that is ${from} cannot become ${to}; it can ${possible.length > 0 ? `become ${possible.join(', ')}` : 'no longer change'}.`,
  );
};

/**
 * Nobody is active who still has to be referred on. Asked while the plan is locked; whoever flags a question tells of it first
 * and locks the plan then, so of the two at the same time the second finds what the first has done. It is not said who or why.
 */
const requireNothingOwed = async ({ residentIds }: SupportPlan, context: RequestContext): Promise<void> => {
  const { residents } = await askSibling(openMandatoryReferrals, { residents: residentIds }, context);
  if (residents.length > 0)
    throw refuse('INVALID_STATE', 'The plan cannot become active yet: a compulsory referral is open, and is to be made or refused first.');
};

const become = async (plan: SupportPlan, to: SupportPlanState, context: RequestContext): Promise<void> => {
  if (!mayBecome(plan.state, to)) throw wrongStep(plan.state, to);
  if (to === 'ACTIVE') {
    if (plan.contactWorkerId === null) throw refuse('INVALID_STATE', 'An active plan has a contact worker: name one first.');
    await requireNothingOwed(plan, context);
  }
  plan.state = to;
  if (to === 'AGREED') plan.agreedAt = new Date();
};

const take = async (step: Step, input: Edit, context: RequestContext): Promise<SupportPlan> => {
  const named = readInput(edit, input);
  await heldPlan(named.id, context);
  return context.em.transactional(async em => {
    const plan = await heldPlanForEdit(em, named, context);
    await become(plan, step.to, context);
    recordPlanEvent(em, plan.id, { step: step.called, stopReason: step.stopReason ?? null }, context);
    return plan;
  });
};

/** The resident, or the household, agreed to the plan. */
export const agreePlan = (input: PlanStepInput, context: RequestContext): Promise<SupportPlan> =>
  take({ to: 'AGREED', called: 'AGREED' }, input, context);

/** Begins with the plan, or goes on with it after a pause. */
export const activatePlan = (input: PlanStepInput, context: RequestContext): Promise<SupportPlan> =>
  take({ to: 'ACTIVE', called: 'ACTIVATED' }, input, context);

export const pausePlan = (input: PlanStepInput, context: RequestContext): Promise<SupportPlan> =>
  take({ to: 'PAUSED', called: 'PAUSED' }, input, context);

/** Ends the plan: completed, or stopped for a reason. */
export const closePlan = async ({ outcome, reason, ...input }: ClosePlanInput, context: RequestContext): Promise<SupportPlan> => {
  if (outcome === 'STOPPED' && !reason) throw refuse('BAD_USER_INPUT', 'Say why the plan is stopped.');
  if (outcome === 'COMPLETED' && reason) throw refuse('BAD_USER_INPUT', 'A reason is for a plan that is stopped.');
  return take({ to: outcome, called: outcome, ...(reason && { stopReason: reason }) }, input, context);
};
