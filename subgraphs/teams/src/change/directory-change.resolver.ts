import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { partyById } from '../party/party.loaders.ts';
import { Party } from '../party/party.ts';
import { Worker } from '../worker/worker.entity.ts';
import { workerById } from '../worker/worker.loaders.ts';
import { DirectoryChange } from './directory-change.entity.ts';

@Resolver(() => DirectoryChange)
export class DirectoryChangeResolver {
  @NotPersonalFieldResolver(() => Worker, { nullable: true, description: 'Null where an application did it.' })
  async worker(@Root() { workerId }: DirectoryChange, @Ctx() context: RequestContext): Promise<Worker | null> {
    return workerId === null ? null : context.load(workerById, workerId);
  }

  @NotPersonalFieldResolver(() => Party, { nullable: true, description: 'On whose behalf it was done.' })
  party(@Root() { partyId }: DirectoryChange, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyById, partyId);
  }
}
