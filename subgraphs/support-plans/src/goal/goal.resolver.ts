import { byLifeDomain, GuardedMutation, NotPersonalArg, PersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Action } from '../action/action.entity.ts';
import { actionsOfGoal } from '../action/action.loaders.ts';
import { ownStrengthFirst } from '../action/own-strength-first.ts';
import { GoalEvent } from '../goal-event/goal-event.entity.ts';
import { eventsOfGoal } from '../goal-event/goal-event.loaders.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { planById } from '../support-plan/support-plan.loaders.ts';
import { Goal } from './goal.entity.ts';
import { AddGoalInput, EditGoalInput } from './goal.inputs.ts';
import { addGoal } from './goal.service.ts';
import { editGoal } from './editing.service.ts';
import { byTheTeam } from '../team/by-the-team.ts';

@Resolver(() => Goal)
export class GoalResolver {
  @GuardedMutation(() => Goal, {
    ...byTheTeam,
    description:
      'Adds a goal to a plan that the team of the caller holds, for one of its residents. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE.',
  })
  addGoal(@PersonalArg('input', 'PLAN', () => AddGoalInput) input: AddGoalInput, @Ctx() context: RequestContext): Promise<Goal> {
    return addGoal(input, context);
  }

  @GuardedMutation(() => Goal, {
    ...byTheTeam,
    description:
      'Changes a goal of a plan that the team of the caller holds. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  editGoal(@NotPersonalArg('input', () => EditGoalInput) input: EditGoalInput, @Ctx() context: RequestContext): Promise<Goal> {
    return editGoal(input, context);
  }

  @PersonalFieldResolver(byLifeDomain, () => SupportPlan, { description: 'The plan it belongs to, to whoever may see that plan.' })
  plan(@Root() { planId }: Goal, @Ctx() context: RequestContext): Promise<SupportPlan | null> {
    return context.load(planById, planId);
  }

  @PersonalFieldResolver(byLifeDomain, () => [GoalEvent], { description: 'Who did what with it and when, the earliest first.' })
  events(@Root() { id }: Goal, @Ctx() context: RequestContext): Promise<readonly GoalEvent[]> {
    return context.load(eventsOfGoal, id);
  }

  @PersonalFieldResolver(byLifeDomain, () => [Action], {
    description: 'What is done for it: by the resident first, then the network, then helpers.',
  })
  async actions(@Root() { id }: Goal, @Ctx() context: RequestContext): Promise<readonly Action[]> {
    return ownStrengthFirst(await context.load(actionsOfGoal, id));
  }
}
