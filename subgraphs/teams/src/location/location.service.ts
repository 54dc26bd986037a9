import { notFound, type RequestContext } from '@wijkgraph/kit';
import { momentOf } from '../clock.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.entity.ts';
import { openingHoursOfLocation } from '../opening-hours/opening-hours.loaders.ts';
import { inForceOn } from '../opening-hours/opening-hours.service.ts';
import { Location } from './location.entity.ts';
import { locationById } from './location.loaders.ts';

/** All locations, in the order of their names. */
export const allLocations = ({ em }: RequestContext): Promise<Location[]> => em.find(Location, {}, { orderBy: { name: 'asc' } });

/** When one can walk in at a location, as it is in force today: the hours of the whole week. */
export const openingHoursAt = async (location: Location, context: RequestContext): Promise<readonly OpeningHours[]> =>
  inForceOn(momentOf(context).date, await context.load(openingHoursOfLocation, location.id));

/** Hours that are not in force yet. */
export const openingHoursToCome = async (location: Location, context: RequestContext): Promise<readonly OpeningHours[]> => {
  const { date } = momentOf(context);
  return (await context.load(openingHoursOfLocation, location.id)).filter(({ validFrom }) => validFrom > date);
};

/** A location that there must be. NOT_FOUND. */
export const knownLocation = async (id: string, context: RequestContext): Promise<Location> => {
  const location = await context.load(locationById, id);
  if (!location) throw notFound();
  return location;
};
