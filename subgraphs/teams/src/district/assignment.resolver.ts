import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { AssignDistrictInput, EndAssignmentInput } from './assignment.inputs.ts';
import { assignDistrict, endAssignment } from './assignment.service.ts';
import { District, TeamDistrict } from './district.entity.ts';
import { districtByCode } from './district.loaders.ts';

@Resolver(() => TeamDistrict)
export class TeamDistrictResolver {
  @GuardedMutation(() => TeamDistrict, {
    scopes: ['directory:write'],
    roles: ['POLICY_ADVISER'],
    description: 'Gives a wijk to a team from a day on. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE where the team has it already.',
  })
  assignDistrict(
    @NotPersonalArg('input', () => AssignDistrictInput) input: AssignDistrictInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamDistrict> {
    return assignDistrict(input, context);
  }

  @GuardedMutation(() => TeamDistrict, {
    scopes: ['directory:write'],
    roles: ['POLICY_ADVISER'],
    description: 'Ends an assignment on a day; it stays on record. BAD_USER_INPUT, NOT_FOUND, CONFLICT.',
  })
  endAssignment(
    @NotPersonalArg('input', () => EndAssignmentInput) input: EndAssignmentInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamDistrict> {
    return endAssignment(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: TeamDistrict, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => District, { nullable: true })
  district(@Root() { districtCode }: TeamDistrict, @Ctx() context: RequestContext): Promise<District | null> {
    return context.load(districtByCode, districtCode);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who assigned or ended it and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: TeamDistrict, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
