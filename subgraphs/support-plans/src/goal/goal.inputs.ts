import { byLifeDomain, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';

/** A goal as it is set. */
@InputType()
export class AddGoalInput {
  @NotPersonal(() => ID)
  planId!: string;

  @NotPersonal(() => ID, { description: 'Whose goal it is: one of the residents of the plan.' })
  residentId!: string;

  @NotPersonal(() => LifeDomain)
  lifeDomain!: LifeDomain;

  @Personal(byLifeDomain, () => String, { description: 'Required: what is to be reached, at most 4000 characters.' })
  text?: string | null;

  @Personal(byLifeDomain, () => String, { description: 'How things stand now.' })
  baseline?: string | null;

  @Personal(byLifeDomain, () => String, { description: 'By what it is seen that the goal is reached.' })
  target?: string | null;

  @Personal(byLifeDomain, () => String, {
    description: 'What the resident does, alone or with family, friends and neighbours (eigen kracht).',
  })
  ownContribution?: string | null;
}
