import { byLifeDomain, EditInput, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { GoalStatus } from './goal.entity.ts';

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

/** What changes in a goal: whatever is left out stays. The life domain stays too, since it decides who reads the rest. */
@InputType()
export class EditGoalInput extends EditInput {
  @Personal(byLifeDomain, () => String, { description: 'What is to be reached, at most 4000 characters.' })
  text?: string | null;

  @Personal(byLifeDomain, () => String, { description: 'How things stood; null takes it away.' })
  baseline?: string | null;

  @Personal(byLifeDomain, () => String, { description: 'By what it is seen that the goal is reached; null takes it away.' })
  target?: string | null;

  @Personal(byLifeDomain, () => GoalStatus)
  status?: GoalStatus | null;

  @Personal(byLifeDomain, () => String, { description: 'What the resident does (eigen kracht); null takes it away.' })
  ownContribution?: string | null;
}
