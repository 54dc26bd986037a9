import {
  byLifeDomain,
  connectionOf,
  GuardedMutation,
  GuardedQuery,
  LifeDomain,
  NotPersonalArg,
  PersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Goal } from '../goal/goal.entity.ts';
import { goalsOf } from '../goal/goal.service.ts';
import { Household } from '../household/household.stub.ts';
import { PlanParticipant } from '../plan-participant/plan-participant.entity.ts';
import { participantsOfPlan } from '../plan-participant/plan-participant.loaders.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { SupportPlan } from './support-plan.entity.ts';
import { CreatePlanInput } from './support-plan.inputs.ts';
import { createPlan, planOf } from './support-plan.service.ts';

export const { Edge: SupportPlanEdge, Connection: SupportPlanConnection } = connectionOf(() => SupportPlan, 'SupportPlan');

@Resolver(() => SupportPlan)
export class SupportPlanResolver {
  @GuardedQuery(() => SupportPlan, { scopes: ['plans:read'], nullable: true, description: 'One plan, if the caller may see it.' })
  supportPlan(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<SupportPlan | null> {
    return planOf(id, context);
  }

  @GuardedMutation(() => SupportPlan, {
    scopes: ['plans:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description:
      'Begins a plan, for one resident or for a household, with the caller as its contact worker. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE where one of them has an open plan.',
  })
  createPlan(@NotPersonalArg('input', () => CreatePlanInput) input: CreatePlanInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return createPlan(input, context);
  }

  @PersonalFieldResolver('PLAN', () => Household, { description: 'Whose plan it is; null for the plan of one resident.' })
  household(@Root() { householdId }: SupportPlan): Household | null {
    return householdId === null ? null : Household.withId(householdId);
  }

  @PersonalFieldResolver('PLAN', () => Worker, { description: 'The one contact of the resident or household (vast aanspreekpunt).' })
  contactWorker(@Root() { contactWorkerId }: SupportPlan): Worker | null {
    return contactWorkerId === null ? null : Worker.withId(contactWorkerId);
  }

  @PersonalFieldResolver('PLAN', () => Team, { description: 'The team that holds the plan.' })
  team(@Root() { teamId }: SupportPlan): Team {
    return Team.withId(teamId);
  }

  @PersonalFieldResolver('PLAN', () => [PlanParticipant], { description: 'Who else helps.' })
  participants(@Root() { id }: SupportPlan, @Ctx() context: RequestContext): Promise<readonly PlanParticipant[]> {
    return context.load(participantsOfPlan, id);
  }

  @PersonalFieldResolver('PLAN', () => [Goal], { description: 'The goals in those life domains that the caller may see.' })
  goals(
    @Root() plan: SupportPlan,
    @PersonalArg('lifeDomain', byLifeDomain, () => LifeDomain, { nullable: true, description: 'Only the goals in this life domain.' })
    lifeDomain: LifeDomain | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly Goal[] | null> {
    return goalsOf(plan, lifeDomain, context);
  }
}
