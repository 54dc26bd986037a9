import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  NotPersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { Presence } from '../presence/presence.entity.ts';
import { presencesOfWorker } from '../presence/presence.loaders.ts';
import { inForceOn } from '../presence/presence.service.ts';
import { momentOf } from '../clock.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { addWorker, endWorker } from './membership.service.ts';
import { Worker } from './worker.entity.ts';
import { AddWorkerInput, EndWorkerInput } from './worker.inputs.ts';

import { findWorkers, workerOf } from './worker.service.ts';

export const { Edge: WorkerEdge, Connection: WorkerConnection } = connectionOf(() => Worker, 'Worker');

@Resolver(() => Worker)
export class WorkerResolver {
  @GuardedQuery(() => Worker, { scopes: ['directory:read'], nullable: true, description: 'One worker.' })
  worker(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Worker | null> {
    return workerOf(id, context);
  }

  @GuardedQuery(() => WorkerConnection, { scopes: ['directory:read'], description: 'All workers, in the order of their names.' })
  workers(@First() first: number | null, @After() after: string | null, @Ctx() context: RequestContext): Promise<Connection<Worker>> {
    return findWorkers({ first, after }, context);
  }

  @GuardedMutation(() => Worker, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD', 'POLICY_ADVISER'],
    description:
      'Somebody comes to work in a team: a team lead for the own team, a policy adviser for any. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE.',
  })
  addWorker(@NotPersonalArg('input', () => AddWorkerInput) input: AddWorkerInput, @Ctx() context: RequestContext): Promise<Worker> {
    return addWorker(input, context);
  }

  @GuardedMutation(() => Worker, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD', 'POLICY_ADVISER'],
    description: 'Somebody stops working in a team, on a day. They stay on record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT.',
  })
  endWorker(@NotPersonalArg('input', () => EndWorkerInput) input: EndWorkerInput, @Ctx() context: RequestContext): Promise<Worker> {
    return endWorker(input, context);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who wrote down that the worker joined or left and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: Worker, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }

  @NotPersonalFieldResolver(() => Organisation, { nullable: true, description: 'In whose service the worker is.' })
  employer(@Root() { employerId }: Worker, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return context.load(organisationById, employerId);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true, description: 'Null for who works for all teams.' })
  async team(@Root() { teamId }: Worker, @Ctx() context: RequestContext): Promise<Team | null> {
    return teamId === null ? null : context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => [Presence], {
    description: 'Where the worker is to be found in the week, outside the team’s own locations: as it is in force today.',
  })
  async presences(@Root() worker: Worker, @Ctx() context: RequestContext): Promise<readonly Presence[]> {
    return inForceOn(momentOf(context).date, await context.load(presencesOfWorker, worker.id));
  }
}
