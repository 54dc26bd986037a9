import { GuardedQuery, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, GraphQLISODateTime, Resolver, Root } from 'type-graphql';
import { dateOf } from '../clock.ts';
import { OpeningException } from '../opening-exception/opening-exception.entity.ts';
import { comingExceptions } from '../opening-exception/opening-exception.loaders.ts';
import { OpeningHours } from '../opening-hours/opening-hours.entity.ts';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { Location } from './location.entity.ts';
import { allLocations, openingHoursAt, openingHoursToCome } from './location.service.ts';
import { comingSpan, currentSpan } from './walk-in.ts';

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

  @NotPersonalFieldResolver(() => [OpeningHours], { description: 'Hours that begin on a later day than today, in the order of the week.' })
  openingHoursToCome(@Root() location: Location, @Ctx() context: RequestContext): Promise<readonly OpeningHours[]> {
    return openingHoursToCome(location, context);
  }

  @NotPersonalFieldResolver(() => [OpeningException], { description: 'Days that are otherwise, from today on, the earliest first.' })
  openingExceptions(@Root() { id }: Location, @Ctx() context: RequestContext): Promise<readonly OpeningException[]> {
    return context.load(comingExceptions, id);
  }

  @NotPersonalFieldResolver(() => Boolean, {
    description: 'Whether one can walk in at this moment (Europe/Amsterdam); exceptions and public holidays are heeded.',
  })
  async openNow(@Root() { id }: Location, @Ctx() context: RequestContext): Promise<boolean> {
    return (await currentSpan(id, context)) !== undefined;
  }

  @NotPersonalFieldResolver(() => GraphQLISODateTime, { nullable: true, description: 'When it closes; null where it is closed.' })
  async closesAt(@Root() { id }: Location, @Ctx() context: RequestContext): Promise<Date | null> {
    return dateOf((await currentSpan(id, context))?.closes);
  }

  @NotPersonalFieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it opens next, after this moment; null where that is not within two months.',
  })
  async opensAt(@Root() { id }: Location, @Ctx() context: RequestContext): Promise<Date | null> {
    return dateOf((await comingSpan(id, context))?.opens);
  }
}
