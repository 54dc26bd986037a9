import { PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.stub.ts';
import { Party } from '../party/party.stub.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { planById } from '../support-plan/support-plan.loaders.ts';
import { Worker } from '../worker/worker.stub.ts';
import { PlanParticipant } from './plan-participant.entity.ts';

@Resolver(() => PlanParticipant)
export class PlanParticipantResolver {
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

  @PersonalFieldResolver('PLAN', () => Consent, { description: 'The consent on which the party takes part.' })
  consent(@Root() { consentId }: PlanParticipant): Consent {
    return Consent.withId(consentId);
  }
}
