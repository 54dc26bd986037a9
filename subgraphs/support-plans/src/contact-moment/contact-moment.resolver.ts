import { connectionOf, GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionById } from '../help-question/help-question.loaders.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { ContactMoment } from './contact-moment.entity.ts';
import { LogContactInput } from './contact-moment.inputs.ts';
import { logContact } from './contact-moment.service.ts';

export const { Edge: ContactMomentEdge, Connection: ContactMomentConnection } = connectionOf(() => ContactMoment, 'ContactMoment');

@Resolver(() => ContactMoment)
export class ContactMomentResolver {
  @GuardedMutation(() => ContactMoment, {
    scopes: ['intake:write'],
    roles: ['HOST', 'WORKER', 'TEAM_LEAD'],
    nullable: true,
    description:
      'Logs a contact, and the question that it leaves for the team, anonymous in one step; under a name only for the team that holds the consent to record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN.',
  })
  logContact(
    @NotPersonalArg('input', () => LogContactInput) input: LogContactInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactMoment> {
    return logContact(input, context);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Worker, { description: 'Who spoke to them.' })
  worker(@Root() { workerId }: ContactMoment): Worker {
    return Worker.withId(workerId);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => HelpQuestion, { description: 'The question that it left for the team, if it did.' })
  async question(@Root() { questionId }: ContactMoment, @Ctx() context: RequestContext): Promise<HelpQuestion | null> {
    return questionId === null ? null : context.load(questionById, questionId);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Team)
  team(@Root() { teamId }: ContactMoment): Team {
    return Team.withId(teamId);
  }
}
