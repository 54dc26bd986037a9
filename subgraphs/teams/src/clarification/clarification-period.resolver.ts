import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { ClarificationPeriod } from './clarification-period.entity.ts';
import { SwitchOffClarificationInput, SwitchOnClarificationInput } from './clarification-period.inputs.ts';
import { switchOffClarification, switchOnClarification } from './clarification-period.service.ts';

@Resolver(() => ClarificationPeriod)
export class ClarificationPeriodResolver {
  @GuardedMutation(() => ClarificationPeriod, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD', 'POLICY_ADVISER'],
    description:
      'Has a team end clarifying a question with an advised weight, from a day on: a team lead the own team, a policy adviser any. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE where it does already.',
  })
  switchOnClarification(
    @NotPersonalArg('input', () => SwitchOnClarificationInput) input: SwitchOnClarificationInput,
    @Ctx() context: RequestContext,
  ): Promise<ClarificationPeriod> {
    return switchOnClarification(input, context);
  }

  @GuardedMutation(() => ClarificationPeriod, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD', 'POLICY_ADVISER'],
    description: 'Ends such a period on a day; it stays on record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  switchOffClarification(
    @NotPersonalArg('input', () => SwitchOffClarificationInput) input: SwitchOffClarificationInput,
    @Ctx() context: RequestContext,
  ): Promise<ClarificationPeriod> {
    return switchOffClarification(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: ClarificationPeriod, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who set it and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: ClarificationPeriod, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
