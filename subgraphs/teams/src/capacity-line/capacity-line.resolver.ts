import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { CapacityLine } from './capacity-line.entity.ts';
import { SetCapacityInput } from './capacity-line.inputs.ts';
import { setCapacity } from './capacity-line.service.ts';

@Resolver(() => CapacityLine)
export class CapacityLineResolver {
  @GuardedMutation(() => CapacityLine, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD', 'POLICY_ADVISER'],
    description:
      'Sets working time or money for some time: a team lead for the own team, a policy adviser for any or for all together. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT.',
  })
  setCapacity(
    @NotPersonalArg('input', () => SetCapacityInput) input: SetCapacityInput,
    @Ctx() context: RequestContext,
  ): Promise<CapacityLine> {
    return setCapacity(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true, description: 'Null where the line concerns all teams together.' })
  async team(@Root() { teamId }: CapacityLine, @Ctx() context: RequestContext): Promise<Team | null> {
    return teamId === null ? null : context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who set it and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: CapacityLine, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
