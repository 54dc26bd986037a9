import { GuardedQuery, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Team } from '../team/team.entity.ts';
import { District, TeamDistrict } from './district.entity.ts';
import { assignmentsOfDistrict } from './district.loaders.ts';
import { allDistricts, districtOf, teamsOf } from './district.service.ts';

@Resolver(() => District)
export class DistrictResolver {
  @GuardedQuery(() => [District], { scopes: ['directory:read'], description: 'All wijken, in the order of their codes.' })
  districts(@Ctx() context: RequestContext): Promise<readonly District[]> {
    return allDistricts(context);
  }

  @GuardedQuery(() => District, { scopes: ['directory:read'], nullable: true, description: 'One wijk.' })
  district(
    @NotPersonalArg('code', () => ID, { description: 'CBS code, such as WK050507.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<District | null> {
    return districtOf(code, context);
  }

  @NotPersonalFieldResolver(() => [Team], {
    description: 'The teams that work for the wijk today. Empty where none is assigned: a gap to be shown, not to be filled in.',
  })
  teams(@Root() district: District, @Ctx() context: RequestContext): Promise<readonly Team[]> {
    return teamsOf(district, context);
  }

  @NotPersonalFieldResolver(() => [TeamDistrict], { description: 'Which teams work, worked and will work for it, the earliest first.' })
  assignments(@Root() district: District, @Ctx() context: RequestContext): Promise<readonly TeamDistrict[]> {
    return context.load(assignmentsOfDistrict, district.code);
  }
}
