import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionById } from '../help-question/help-question.loaders.ts';
import { Team } from '../team/team.stub.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';
import { waitingForTeam } from './waiting-list-entry.loaders.ts';

export const { Edge: WaitingListEntryEdge, Connection: WaitingListEntryConnection } = connectionOf(
  () => WaitingListEntry,
  'WaitingListEntry',
);

@Resolver(() => WaitingListEntry)
export class WaitingListEntryResolver {
  @GuardedQuery(() => WaitingListEntryConnection, {
    scopes: ['plans:read'],
    nullable: true,
    description: 'Those residents whom the caller may see who wait for a team now; who waits longest comes first.',
  })
  waitingList(
    @NotPersonalArg('team', () => ID) team: string,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WaitingListEntry>> {
    return waitingForTeam(team, { first, after }, context);
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
