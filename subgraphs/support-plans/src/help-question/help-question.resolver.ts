import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.stub.ts';
import { Team } from '../team/team.stub.ts';
import { WaitingListEntry } from '../waiting-list/waiting-list-entry.entity.ts';
import { entriesOfQuestion } from '../waiting-list/waiting-list-entry.loaders.ts';
import { Worker } from '../worker/worker.stub.ts';
import { HelpQuestion } from './help-question.entity.ts';
import { HelpQuestionEvent } from './help-question-event.entity.ts';
import { eventsOfQuestion } from './help-question-event.loaders.ts';
import { RegisteredQuestion, RegisterQuestionInput } from './help-question.inputs.ts';
import { inboxOfTeam } from './help-question.loaders.ts';
import { questionOf, registerQuestion } from './help-question.service.ts';

export const { Edge: HelpQuestionEdge, Connection: HelpQuestionConnection } = connectionOf(() => HelpQuestion, 'HelpQuestion');

@Resolver(() => HelpQuestion)
export class HelpQuestionResolver {
  @GuardedQuery(() => HelpQuestion, {
    scopes: ['plans:read'],
    nullable: true,
    description: 'One question, if the caller may see it.',
  })
  helpQuestion(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<HelpQuestion | null> {
    return questionOf(id, context);
  }

  @GuardedQuery(() => HelpQuestionConnection, {
    scopes: ['plans:read'],
    nullable: true,
    description:
      'What lies before a team to be looked at, of youth and adults in one queue and as far as the caller may see it: the most urgent first, then the oldest.',
  })
  teamInbox(
    @NotPersonalArg('team', () => ID) team: string,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HelpQuestion>> {
    return inboxOfTeam(team, { first, after }, context);
  }

  @GuardedMutation(() => RegisteredQuestion, {
    scopes: ['intake:write'],
    roles: ['HOST', 'WORKER', 'TEAM_LEAD', 'PARTNER'],
    nullable: true,
    description:
      'Hands in a question, anonymous in one step; under a name only for the team that holds the consent to record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN.',
  })
  registerQuestion(
    @NotPersonalArg('input', () => RegisterQuestionInput) input: RegisterQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredQuestion> {
    return registerQuestion(input, context);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Resident, { description: 'Who asks; null for an anonymous question.' })
  resident(@Root() { residentId }: HelpQuestion): Resident | null {
    return residentId === null ? null : Resident.withId(residentId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Team, { description: 'The team that answers.' })
  team(@Root() { teamId }: HelpQuestion): Team {
    return Team.withId(teamId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Worker, { description: 'Who works on it; null until somebody does.' })
  worker(@Root() { workerId }: HelpQuestion): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => [WaitingListEntry], { description: 'When it waited, and waits, the earliest first.' })
  waiting(@Root() { id }: HelpQuestion, @Ctx() context: RequestContext): Promise<readonly WaitingListEntry[]> {
    return context.load(entriesOfQuestion, id);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => [HelpQuestionEvent], { description: 'Who did what with it, when: the first step first.' })
  history(@Root() { id }: HelpQuestion, @Ctx() context: RequestContext): Promise<readonly HelpQuestionEvent[]> {
    return context.load(eventsOfQuestion, id);
  }
}
