import { byLifeDomain, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Action } from '../action/action.entity.ts';
import { actionById } from '../action/action.loaders.ts';
import { Party } from '../party/party.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { GoalEvent } from './goal-event.entity.ts';

@Resolver(() => GoalEvent)
export class GoalEventResolver {
  @PersonalFieldResolver(byLifeDomain, () => Worker, { description: 'Who did it.' })
  worker(@Root() { workerId }: GoalEvent): Worker {
    return Worker.withId(workerId);
  }

  @PersonalFieldResolver(byLifeDomain, () => Party, { description: 'For which team.' })
  party(@Root() { partyId }: GoalEvent): Party {
    return Party.withId(partyId);
  }

  @PersonalFieldResolver(byLifeDomain, () => Action, { description: 'The action that it was about; null for the goal itself.' })
  async action(@Root() { actionId }: GoalEvent, @Ctx() context: RequestContext): Promise<Action | null> {
    return actionId === null ? null : context.load(actionById, actionId);
  }
}
