import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { Worker } from '../worker/worker.entity.ts';
import { workerById } from '../worker/worker.loaders.ts';
import { Presence } from './presence.entity.ts';
import { AddPresenceInput, EndPresenceInput } from './presence.inputs.ts';
import { addPresence, endPresence } from './changing-presence.service.ts';

@Resolver(() => Presence)
export class PresenceResolver {
  @GuardedMutation(() => Presence, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description:
      'Has the own team be found at a school or community centre, from a day on; INVALID_STATE where it, or the worker, is somewhere at some of that time. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE.',
  })
  addPresence(@NotPersonalArg('input', () => AddPresenceInput) input: AddPresenceInput, @Ctx() context: RequestContext): Promise<Presence> {
    return addPresence(input, context);
  }

  @GuardedMutation(() => Presence, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description: 'Ends it on a day; it stays on record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  endPresence(@NotPersonalArg('input', () => EndPresenceInput) input: EndPresenceInput, @Ctx() context: RequestContext): Promise<Presence> {
    return endPresence(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: Presence, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => Worker, { nullable: true, description: 'Null where it is not always the same one.' })
  async worker(@Root() { workerId }: Presence, @Ctx() context: RequestContext): Promise<Worker | null> {
    return workerId === null ? null : context.load(workerById, workerId);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who added or ended it and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: Presence, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
