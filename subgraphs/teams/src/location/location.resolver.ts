import { GuardedQuery, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { OpeningHours } from '../opening-hours/opening-hours.entity.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { Location } from './location.entity.ts';
import { allLocations, openingHoursAt } from './location.service.ts';

@Resolver(() => Location)
export class LocationResolver {
  @GuardedQuery(() => [Location], { scopes: ['directory:read'], description: 'All locations of the teams, in the order of their names.' })
  locations(@Ctx() context: RequestContext): Promise<readonly Location[]> {
    return allLocations(context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: Location, @Ctx() context: RequestContext): Promise<Team | null> {
    return context.load(teamById, teamId);
  }

  @NotPersonalFieldResolver(() => [OpeningHours], { description: 'When one can walk in: the week as it is in force today.' })
  openingHours(@Root() location: Location, @Ctx() context: RequestContext): Promise<readonly OpeningHours[]> {
    return openingHoursAt(location, context);
  }
}
