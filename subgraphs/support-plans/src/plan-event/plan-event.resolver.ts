import { PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stub.ts';
import { PlanParticipant } from '../plan-participant/plan-participant.entity.ts';
import { participantById } from '../plan-participant/plan-participant.loaders.ts';
import { Worker } from '../worker/worker.stub.ts';
import { PlanEvent } from './plan-event.entity.ts';

@Resolver(() => PlanEvent)
export class PlanEventResolver {
  @PersonalFieldResolver('PLAN', () => Worker, { description: 'Who did it; null where it followed from what an organisation did.' })
  worker(@Root() { workerId }: PlanEvent): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }

  @PersonalFieldResolver('PLAN', () => Party, { description: 'For which team; the organisation where it followed from what that did.' })
  party(@Root() { partyId }: PlanEvent): Party {
    return Party.withId(partyId);
  }

  @PersonalFieldResolver('PLAN', () => Worker, { description: 'The contact worker from then on; null where the step did not change it.' })
  contactWorker(@Root() { contactWorkerId }: PlanEvent): Worker | null {
    return contactWorkerId === null ? null : Worker.withId(contactWorkerId);
  }

  @PersonalFieldResolver('PLAN', () => PlanParticipant, { description: 'Who joined or left; null for any other step.' })
  async participant(@Root() { participantId }: PlanEvent, @Ctx() context: RequestContext): Promise<PlanParticipant | null> {
    return participantId === null ? null : context.load(participantById, participantId);
  }
}
