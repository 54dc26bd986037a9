import { GuardedQuery, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, GraphQLISODateTime, ID, Resolver, Root } from 'type-graphql';
import { CapacityLine } from '../capacity-line/capacity-line.entity.ts';
import { capacityOfTeam } from '../capacity-line/capacity-line.loaders.ts';
import { ClarificationPeriod } from '../clarification/clarification-period.entity.ts';
import { clarificationOfTeam } from '../clarification/clarification-period.loaders.ts';
import { dateOf, momentOf } from '../clock.ts';
import { District, TeamDistrict } from '../district/district.entity.ts';
import { assignmentsOfTeam } from '../district/district.loaders.ts';
import { districtsOf } from '../district/district.service.ts';
import { Location } from '../location/location.entity.ts';
import { locationsOfTeam } from '../location/location.loaders.ts';
import { OpeningHours } from '../opening-hours/opening-hours.entity.ts';
import { Presence } from '../presence/presence.entity.ts';
import { presencesOfTeam } from '../presence/presence.loaders.ts';
import { inForceOn, thereNow } from '../presence/presence.service.ts';
import { TeamTheme } from '../team-theme/team-theme.entity.ts';
import { themesOfTeam } from '../team-theme/team-theme.loaders.ts';
import { Worker } from '../worker/worker.entity.ts';
import { worksOn } from '../worker/membership.ts';
import { workersOfTeam } from '../worker/worker.loaders.ts';
import { Team } from './team.entity.ts';
import { allTeams, isOpenNow, openingHoursOf, opensAt, teamOf, teamsOpenNow } from './team.service.ts';

@Resolver(() => Team)
export class TeamQueries {
  @GuardedQuery(() => [Team], { scopes: ['directory:read'], description: 'All teams, in the order of their names.' })
  teams(@Ctx() context: RequestContext): Promise<readonly Team[]> {
    return allTeams(context);
  }

  @GuardedQuery(() => Team, { scopes: ['directory:read'], nullable: true, description: 'One team.' })
  team(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Team | null> {
    return teamOf(id, context);
  }

  @GuardedQuery(() => [Team], { scopes: ['directory:read'], description: 'The teams where one can walk in at this moment.' })
  openNow(@Ctx() context: RequestContext): Promise<readonly Team[]> {
    return teamsOpenNow(context);
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @NotPersonalFieldResolver(() => [District], { description: 'The wijken that the team works for today.' })
  districts(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly District[]> {
    return districtsOf(team, context);
  }

  @NotPersonalFieldResolver(() => [TeamDistrict], {
    description: 'For which wijken the team works, worked and will work, the earliest first.',
  })
  assignments(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly TeamDistrict[]> {
    return context.load(assignmentsOfTeam, team.id);
  }

  @NotPersonalFieldResolver(() => [Location])
  locations(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Location[]> {
    return context.load(locationsOfTeam, team.id);
  }

  @NotPersonalFieldResolver(() => [OpeningHours], {
    description: 'When one can walk in at its locations: the week as it is in force today.',
  })
  openingHours(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly OpeningHours[]> {
    return openingHoursOf(team, context);
  }

  @NotPersonalFieldResolver(() => Boolean, {
    description: 'Whether one can walk in at one of its locations at this moment (Europe/Amsterdam).',
  })
  openNow(@Root() team: Team, @Ctx() context: RequestContext): Promise<boolean> {
    return isOpenNow(team, context);
  }

  @NotPersonalFieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the first of its locations opens next, after this moment; null where that is not within two months.',
  })
  async opensAt(@Root() team: Team, @Ctx() context: RequestContext): Promise<Date | null> {
    return dateOf(await opensAt(team, context));
  }

  @NotPersonalFieldResolver(() => [CapacityLine], { description: 'Its own lines, and those that concern all teams together.' })
  capacity(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly CapacityLine[]> {
    return context.load(capacityOfTeam, team.id);
  }

  @NotPersonalFieldResolver(() => [Worker], { description: 'Who works in the team today, in the order of their names.' })
  async workers(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Worker[]> {
    const { date } = momentOf(context);
    return (await context.load(workersOfTeam, team.id)).filter(worker => worksOn(date, worker));
  }

  @NotPersonalFieldResolver(() => [Worker], { description: 'Who worked in the team, works there or will, in the order of their names.' })
  everyWorker(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Worker[]> {
    return context.load(workersOfTeam, team.id);
  }

  @NotPersonalFieldResolver(() => [Presence], {
    description: 'Where the team is to be found in the week, outside its own locations: as it is in force today.',
  })
  async presences(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Presence[]> {
    return inForceOn(momentOf(context).date, await context.load(presencesOfTeam, team.id));
  }

  @NotPersonalFieldResolver(() => [Presence], {
    description: 'Where the team will be found from a later day than today on, in the order of the week.',
  })
  async presencesToCome(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Presence[]> {
    const { date } = momentOf(context);
    return (await context.load(presencesOfTeam, team.id)).filter(({ validFrom }) => validFrom > date);
  }

  @NotPersonalFieldResolver(() => [Presence], { description: 'Where the team is to be found at this moment; nowhere on a public holiday.' })
  async presentNow(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly Presence[]> {
    return thereNow(await context.load(presencesOfTeam, team.id), context);
  }

  @NotPersonalFieldResolver(() => [TeamTheme], {
    description: 'What it pays special attention to, paid and will pay, the earliest first.',
  })
  themes(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly TeamTheme[]> {
    return context.load(themesOfTeam, team.id);
  }

  @NotPersonalFieldResolver(() => [ClarificationPeriod], {
    description: 'When it ends, ended and will end clarifying a question with an advised weight, the earliest first.',
  })
  clarification(@Root() team: Team, @Ctx() context: RequestContext): Promise<readonly ClarificationPeriod[]> {
    return context.load(clarificationOfTeam, team.id);
  }
}
