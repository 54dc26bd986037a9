import { NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';

/** A plan as it begins: a draft. */
@InputType()
export class CreatePlanInput {
  @NotPersonal(() => [ID], { description: 'One resident, or the members of the household: 1 to 20.' })
  residentIds!: string[];

  @Personal('PLAN', () => ID, { description: 'Whose plan it is, where it is about more than one resident.' })
  householdId?: string | null;

  @Personal('PLAN', () => String, { description: 'ISO 8601 date, not before today, on which the plan is looked at again.' })
  reviewOn?: string | null;
}
