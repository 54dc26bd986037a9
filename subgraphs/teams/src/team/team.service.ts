import type { RequestContext } from '@wijkgraph/kit';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from '../clock.ts';
import { locationsOfTeam } from '../location/location.loaders.ts';
import { comingSpan, currentSpan } from '../location/walk-in.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.entity.ts';
import { openingHoursOfLocation } from '../opening-hours/opening-hours.loaders.ts';
import { inForceOn, type Span } from '../opening-hours/opening-hours.service.ts';
import { Team } from './team.entity.ts';
import { teamById } from './team.loaders.ts';

/** One team by id. */
export const teamOf = (id: string, context: RequestContext): Promise<Team | null> => context.load(teamById, id);

/** All teams, in the order of their names. */
export const allTeams = ({ em }: RequestContext): Promise<Team[]> => em.find(Team, {}, { orderBy: { name: 'asc' } });

/** When one can walk in at the team's locations, as it is in force today: the hours of the whole week. */
export const openingHoursOf = async (team: Team, context: RequestContext): Promise<readonly OpeningHours[]> => {
  const locations = await context.load(locationsOfTeam, team.id);
  const hours = await Promise.all(locations.map(({ id }) => context.load(openingHoursOfLocation, id)));
  return inForceOn(momentOf(context).date, hours.flat());
};

const spansAt = async (
  team: Team,
  spanOf: (location: string, context: RequestContext) => Promise<Span | undefined>,
  context: RequestContext,
): Promise<readonly Span[]> => {
  const locations = await context.load(locationsOfTeam, team.id);
  return (await Promise.all(locations.map(({ id }) => spanOf(id, context)))).filter(span => span !== undefined);
};

/** Whether one can walk in at one of the team's locations at this moment. */
export const isOpenNow = async (team: Team, context: RequestContext): Promise<boolean> =>
  (await spansAt(team, currentSpan, context)).length > 0;

/** When the first of the team's locations to open does so. */
export const opensAt = async (team: Team, context: RequestContext): Promise<Temporal.Instant | undefined> =>
  (await spansAt(team, comingSpan, context)).map(({ opens }) => opens).toSorted(Temporal.Instant.compare)[0];

/** The teams where one can walk in at this moment. */
export const teamsOpenNow = async (context: RequestContext): Promise<readonly Team[]> => {
  const teams = await allTeams(context);
  const open = await Promise.all(teams.map(team => isOpenNow(team, context)));
  return teams.filter((_, index) => open[index]);
};
