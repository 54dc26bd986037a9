import { refuse, type RequestContext } from '@wijkgraph/kit';
import { edit } from '../input/edit.ts';
import { readInput } from '../input/read-input.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { heldPlan, heldPlanForEdit } from './held-plan.ts';
import { reviewDay } from './review-day.ts';
import type { SupportPlan } from './support-plan.entity.ts';
import type { SetPlanReviewInput } from './support-plan.inputs.ts';
import { isOpen } from './support-plan.states.ts';

const review = edit.extend({ reviewOn: reviewDay });

/** Sets the day on which a plan is looked at again, or takes it away. */
export const setPlanReview = async (input: SetPlanReviewInput, context: RequestContext): Promise<SupportPlan> => {
  const { reviewOn = null, ...named } = readInput(review, input);
  await heldPlan(named.id, context);
  return context.em.transactional(async em => {
    const plan = await heldPlanForEdit(em, named, context);
    if (!isOpen(plan.state)) throw refuse('INVALID_STATE', 'The plan is closed, and is not looked at again.');
    if (plan.reviewOn === reviewOn) return plan;
    plan.reviewOn = reviewOn;
    recordPlanEvent(em, plan.id, { step: 'REVIEW_SET', reviewOn }, context);
    return plan;
  });
};
