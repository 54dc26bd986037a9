import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { Worker } from '../worker/worker.entity.ts';
import { workerById } from '../worker/worker.loaders.ts';
import { Presence } from './presence.entity.ts';

@Resolver(() => Presence)
export class PresenceResolver {
  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: Presence, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => Worker, { nullable: true, description: 'Null where it is not always the same one.' })
  async worker(@Root() { workerId }: Presence, @Ctx() context: RequestContext): Promise<Worker | null> {
    return workerId === null ? null : context.load(workerById, workerId);
  }
}
