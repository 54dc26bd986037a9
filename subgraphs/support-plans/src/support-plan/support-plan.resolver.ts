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
import { PlanEvent } from '../plan-event/plan-event.entity.ts';
import { eventsOfPlan } from '../plan-event/plan-event.loaders.ts';
import { Resident } from '../resident/resident.stub.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { transferContactWorker } from './contact-worker.service.ts';
import { endHouseholdPlan } from './household-plan.service.ts';
import { activatePlan, agreePlan, closePlan, pausePlan } from './life-cycle.service.ts';
import { setPlanReview } from './review.service.ts';
import { SupportPlan } from './support-plan.entity.ts';
import {
  ClosePlanInput,
  CreatePlanInput,
  EndHouseholdPlanInput,
  PlanStepInput,
  SetPlanReviewInput,
  TransferContactWorkerInput,
} from './support-plan.inputs.ts';
import { createPlan, planOf } from './support-plan.service.ts';
import { byTheTeam } from '../team/by-the-team.ts';

export const { Edge: SupportPlanEdge, Connection: SupportPlanConnection } = connectionOf(() => SupportPlan, 'SupportPlan');

const STEP_ERRORS = 'NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT, SUBGRAPH_UNAVAILABLE.';

@Resolver(() => SupportPlan)
export class SupportPlanResolver {
  @GuardedQuery(() => SupportPlan, { scopes: ['plans:read'], nullable: true, description: 'One plan, if the caller may see it.' })
  supportPlan(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<SupportPlan | null> {
    return planOf(id, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    nullable: true,
    description:
      'Begins a plan, for one resident or for a household, with the caller as its contact worker. BAD_USER_INPUT, also where they do not live in the household together; NOT_FOUND; INVALID_STATE where one of them has an open plan.',
  })
  createPlan(@NotPersonalArg('input', () => CreatePlanInput) input: CreatePlanInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return createPlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    description: `The resident, or the household, agreed to a draft. ${STEP_ERRORS}`,
  })
  agreePlan(@NotPersonalArg('input', () => PlanStepInput) input: PlanStepInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return agreePlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    description: `Begins with an agreed plan, or goes on with a paused one; INVALID_STATE also while one of its residents still has to be referred on. ${STEP_ERRORS}`,
  })
  activatePlan(@NotPersonalArg('input', () => PlanStepInput) input: PlanStepInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return activatePlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, { ...byTheTeam, description: `Lets an active plan rest for a while. ${STEP_ERRORS}` })
  pausePlan(@NotPersonalArg('input', () => PlanStepInput) input: PlanStepInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return pausePlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    description: `Ends a plan: an active or paused one is completed, any open one can be stopped for a reason. BAD_USER_INPUT. ${STEP_ERRORS}`,
  })
  closePlan(@NotPersonalArg('input', () => ClosePlanInput) input: ClosePlanInput, @Ctx() context: RequestContext): Promise<SupportPlan> {
    return closePlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    nullable: true,
    description:
      'Stops the open plan of a household that the team which holds it no longer records whole, as after a move of one of them: each team then begins anew with those whom it records. Null without an error where others in it do not let the caller see it. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE, SUBGRAPH_UNAVAILABLE.',
  })
  endHouseholdPlan(
    @NotPersonalArg('input', () => EndHouseholdPlanInput) input: EndHouseholdPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportPlan> {
    return endHouseholdPlan(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    description:
      'Gives an open plan another contact worker, of the team of the caller. After a move the plan comes along, to the team that by then holds the record of every resident it is about. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE, CONFLICT, SUBGRAPH_UNAVAILABLE.',
  })
  transferContactWorker(
    @NotPersonalArg('input', () => TransferContactWorkerInput) input: TransferContactWorkerInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportPlan> {
    return transferContactWorker(input, context);
  }

  @GuardedMutation(() => SupportPlan, {
    ...byTheTeam,
    description: `Sets the day on which an open plan is looked at again. BAD_USER_INPUT. ${STEP_ERRORS}`,
  })
  setPlanReview(
    @NotPersonalArg('input', () => SetPlanReviewInput) input: SetPlanReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<SupportPlan> {
    return setPlanReview(input, context);
  }

  @PersonalFieldResolver('PLAN', () => [Resident], { description: 'Whom it is about: one resident, or the members of a household.' })
  residents(@Root() { residentIds }: SupportPlan): readonly Resident[] {
    return residentIds.map(Resident.withId);
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

  @PersonalFieldResolver('PLAN', () => [PlanEvent], { description: 'Who did what with it and when, the earliest first.' })
  events(@Root() { id }: SupportPlan, @Ctx() context: RequestContext): Promise<readonly PlanEvent[]> {
    return context.load(eventsOfPlan, id);
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
