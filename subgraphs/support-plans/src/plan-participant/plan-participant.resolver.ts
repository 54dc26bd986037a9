import { GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.stub.ts';
import { Party } from '../party/party.stub.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { planById } from '../support-plan/support-plan.loaders.ts';
import { Worker } from '../worker/worker.stub.ts';
import { PlanParticipant } from './plan-participant.entity.ts';
import { AddParticipantInput, RemoveParticipantInput } from './plan-participant.inputs.ts';
import { addParticipant, removeParticipant } from './plan-participant.service.ts';
import { takesPart } from './taking-part.ts';
import { byTheTeam } from '../team/by-the-team.ts';

@Resolver(() => PlanParticipant)
export class PlanParticipantResolver {
  @GuardedMutation(() => PlanParticipant, {
    ...byTheTeam,
    description:
      'Has a party take part in an open plan, on the consent of each resident of it. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN; INVALID_STATE where a consent is missing or does not carry it, and where the party takes part already.',
  })
  addParticipant(
    @NotPersonalArg('input', () => AddParticipantInput) input: AddParticipantInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanParticipant> {
    return addParticipant(input, context);
  }

  @GuardedMutation(() => PlanParticipant, {
    ...byTheTeam,
    description: 'Ends the part of a party in an open plan. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  removeParticipant(
    @NotPersonalArg('input', () => RemoveParticipantInput) input: RemoveParticipantInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanParticipant> {
    return removeParticipant(input, context);
  }

  @PersonalFieldResolver('PLAN', () => Boolean, {
    description: 'Whether the party takes part now: it did not leave, and every consent on which that rests is still active.',
  })
  takesPart(@Root() participant: PlanParticipant, @Ctx() context: RequestContext): Promise<boolean> {
    return takesPart(participant, context);
  }

  @PersonalFieldResolver('PLAN', () => SupportPlan)
  plan(@Root() { planId }: PlanParticipant, @Ctx() context: RequestContext): Promise<SupportPlan | null> {
    return context.load(planById, planId);
  }

  @PersonalFieldResolver('PLAN', () => Party, { description: 'The team or organisation that helps.' })
  party(@Root() { partyId }: PlanParticipant): Party {
    return Party.withId(partyId);
  }

  @PersonalFieldResolver('PLAN', () => Worker, { description: 'Who helps there, where it is known.' })
  worker(@Root() { workerId }: PlanParticipant): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }

  @PersonalFieldResolver('PLAN', () => Consent, {
    description: 'The consent on which the party takes part; in the plan of a household that of one of them, beside those of the others.',
  })
  consent(@Root() { consentId }: PlanParticipant): Consent {
    return Consent.withId(consentId);
  }
}
