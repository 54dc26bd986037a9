import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { District } from '../district/district.entity.ts';
import { districtByCode } from '../district/district.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { TeamTheme } from './team-theme.entity.ts';
import { AddThemeInput, EndThemeInput } from './team-theme.inputs.ts';
import { addTheme, endTheme } from './team-theme.service.ts';

@Resolver(() => TeamTheme)
export class TeamThemeResolver {
  @GuardedMutation(() => TeamTheme, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description:
      'Gives the own team a theme, in all its wijken or in one, from a day on; INVALID_STATE where it has it there already. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE.',
  })
  addTheme(@NotPersonalArg('input', () => AddThemeInput) input: AddThemeInput, @Ctx() context: RequestContext): Promise<TeamTheme> {
    return addTheme(input, context);
  }

  @GuardedMutation(() => TeamTheme, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description: 'Ends it on a day; it stays on record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  endTheme(@NotPersonalArg('input', () => EndThemeInput) input: EndThemeInput, @Ctx() context: RequestContext): Promise<TeamTheme> {
    return endTheme(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: TeamTheme, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => District, { nullable: true, description: 'Null where it is a theme in all wijken of the team.' })
  async district(@Root() { districtCode }: TeamTheme, @Ctx() context: RequestContext): Promise<District | null> {
    return districtCode === null ? null : context.load(districtByCode, districtCode);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who added or ended it and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: TeamTheme, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
