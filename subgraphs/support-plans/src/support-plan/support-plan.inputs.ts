import { EditInput, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { PlanOutcome, StopReason } from './support-plan.states.ts';

const REVIEW = 'ISO 8601 date, not before today, on which the plan is looked at again';

/** A plan as it begins: a draft. */
@InputType()
export class CreatePlanInput {
  @NotPersonal(() => [ID], { description: 'One resident, or the members of the household: 1 to 20.' })
  residentIds!: string[];

  @Personal('PLAN', () => ID, {
    description: 'Whose plan it is, where it is about more than one resident. All of them live in it today.',
  })
  householdId?: string | null;

  @Personal('PLAN', () => String, { description: `${REVIEW}.` })
  reviewOn?: string | null;
}

/** A step in the life of a plan. */
@InputType()
export class PlanStepInput extends EditInput {}

/** How a plan ends. */
@InputType()
export class ClosePlanInput extends EditInput {
  @NotPersonal(() => PlanOutcome)
  outcome!: PlanOutcome;

  @Personal('PLAN', () => StopReason, { description: 'Required for a plan that is stopped, and for no other.' })
  reason?: StopReason | null;
}

/** The plan of a household that nobody may change any more. */
@InputType()
export class EndHouseholdPlanInput {
  @NotPersonal(() => ID, { description: 'One of the household, whom the team of the caller records.' })
  residentId!: string;

  @Personal('PLAN', () => StopReason, { description: 'Why it is stopped: required.' })
  reason!: StopReason;
}

/** Who becomes the contact of the resident or household. */
@InputType()
export class TransferContactWorkerInput extends EditInput {
  @NotPersonal(() => ID, { description: 'Somebody who works in the team of the caller today.' })
  workerId!: string;
}

/** When a plan is looked at again. */
@InputType()
export class SetPlanReviewInput extends EditInput {
  @Personal('PLAN', () => String, { description: `${REVIEW}; null takes it away.` })
  reviewOn?: string | null;
}
