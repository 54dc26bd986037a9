import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedQuery,
  GuardedMutation,
  NotPersonalArg,
  PersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionById } from '../help-question/help-question.loaders.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';
import { EndWaitingInput, PlaceOnWaitingListInput, TakeFromWaitingListInput } from './waiting-list-entry.inputs.ts';
import { waitingForTeam } from './waiting-list-entry.loaders.ts';
import { endWaiting, placeOnWaitingList, takeFromWaitingList } from './waiting-list-entry.service.ts';
import { byTheTeam } from '../team/by-the-team.ts';

export const { Edge: WaitingListEntryEdge, Connection: WaitingListEntryConnection } = connectionOf(
  () => WaitingListEntry,
  'WaitingListEntry',
);

const byWhoeverWorks = (description: string) =>
  ({
    ...byTheTeam,
    description: `${description} BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.`,
  }) as const;

@Resolver(() => WaitingListEntry)
export class WaitingListEntryResolver {
  @GuardedQuery(() => WaitingListEntryConnection, {
    scopes: ['plans:read'],
    nullable: true,
    description:
      'Those residents whom the caller may see who wait for a team now, in the order of their turn: the most urgent first, then who waits longest.',
  })
  waitingList(
    @NotPersonalArg('team', () => ID) team: string,
    @PersonalArg('youth', 'HELP_QUESTION', () => Boolean, {
      nullable: true,
      description: 'Only those who wait for the youth professionals, or only the others; everybody where left out.',
    })
    youth: boolean | null,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WaitingListEntry>> {
    const list = typeof youth === 'boolean' ? (youth ? 'youth' : 'adults') : 'everybody';
    return waitingForTeam[list](team, { first, after }, context);
  }

  @GuardedMutation(
    () => WaitingListEntry,
    byWhoeverWorks('Ends clarifying with a place on the waiting list: it says nothing of what was asked. A second place is INVALID_STATE.'),
  )
  placeOnWaitingList(
    @NotPersonalArg('input', () => PlaceOnWaitingListInput) input: PlaceOnWaitingListInput,
    @Ctx() context: RequestContext,
  ): Promise<WaitingListEntry> {
    return placeOnWaitingList(input, context);
  }

  @GuardedMutation(
    () => WaitingListEntry,
    byWhoeverWorks('Takes a question from the waiting list: the caller begins with it. Of two who take it at once one is told CONFLICT.'),
  )
  takeFromWaitingList(
    @NotPersonalArg('input', () => TakeFromWaitingListInput) input: TakeFromWaitingListInput,
    @Ctx() context: RequestContext,
  ): Promise<WaitingListEntry> {
    return takeFromWaitingList(input, context);
  }

  @GuardedMutation(() => WaitingListEntry, byWhoeverWorks('Ends waiting with a reason, without anybody beginning.'))
  endWaiting(
    @NotPersonalArg('input', () => EndWaitingInput) input: EndWaitingInput,
    @Ctx() context: RequestContext,
  ): Promise<WaitingListEntry> {
    return endWaiting(input, context);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Worker, { description: 'Who took it; null while it lasts, and where nobody did.' })
  worker(@Root() { workerId }: WaitingListEntry): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => HelpQuestion)
  question(@Root() { questionId }: WaitingListEntry, @Ctx() context: RequestContext): Promise<HelpQuestion | null> {
    return context.load(questionById, questionId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Team)
  team(@Root() { teamId }: WaitingListEntry): Team {
    return Team.withId(teamId);
  }
}
