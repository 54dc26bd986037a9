import { PersonalFieldResolver } from '@wijkgraph/kit';
import { Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stub.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { HelpQuestionEvent } from './help-question-event.entity.ts';

@Resolver(() => HelpQuestionEvent)
export class HelpQuestionEventResolver {
  @PersonalFieldResolver('HELP_QUESTION', () => Team, { description: 'The team that the question was with after it.' })
  team(@Root() { teamId }: HelpQuestionEvent): Team {
    return Team.withId(teamId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Worker, { description: 'Who did it; null where an application did.' })
  worker(@Root() { workerId }: HelpQuestionEvent): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => Party, { description: 'On whose behalf it was done.' })
  party(@Root() { partyId }: HelpQuestionEvent): Party {
    return Party.withId(partyId);
  }
}
