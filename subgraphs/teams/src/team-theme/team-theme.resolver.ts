import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { District } from '../district/district.entity.ts';
import { districtByCode } from '../district/district.loaders.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { TeamTheme } from './team-theme.entity.ts';

@Resolver(() => TeamTheme)
export class TeamThemeResolver {
  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: TeamTheme, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => District, { nullable: true, description: 'Null where it is a theme in all wijken of the team.' })
  async district(@Root() { districtCode }: TeamTheme, @Ctx() context: RequestContext): Promise<District | null> {
    return districtCode === null ? null : context.load(districtByCode, districtCode);
  }
}
