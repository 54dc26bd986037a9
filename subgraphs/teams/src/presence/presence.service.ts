import type { RequestContext } from '@wijkgraph/kit';
import { Temporal } from 'temporal-polyfill';
import { instantOf, type Moment, momentOf } from '../clock.ts';
import { includes } from '../period.ts';
import { isPublicHoliday } from '../public-holiday/public-holiday.loaders.ts';
import type { Presence } from './presence.entity.ts';

/** Those presences that are in force on a day: the whole week. */
export const inForceOn = (date: string, presences: readonly Presence[]): readonly Presence[] =>
  presences.filter(({ validFrom, validTo }) => includes({ from: validFrom, to: validTo }, date));

const isThere = ({ from, to, weekday }: Presence, moment: Moment): boolean =>
  weekday === moment.weekday &&
  Temporal.Instant.compare(instantOf(moment.date, from), moment.instant) <= 0 &&
  Temporal.Instant.compare(moment.instant, instantOf(moment.date, to)) < 0;

/** Those presences in force at which somebody is found at this moment: nobody on a public holiday. */
export const thereNow = async (presences: readonly Presence[], context: RequestContext): Promise<readonly Presence[]> => {
  const moment = momentOf(context);
  if (await context.load(isPublicHoliday, moment.date)) return [];
  return inForceOn(moment.date, presences).filter(presence => isThere(presence, moment));
};
