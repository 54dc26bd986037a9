import type { RequestContext } from '@wijkgraph/kit';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from '../clock.ts';
import { comingExceptions } from '../opening-exception/opening-exception.loaders.ts';
import { openingHoursOfLocation } from '../opening-hours/opening-hours.loaders.ts';
import { nextSpan, type Span, spanAt, spansOn } from '../opening-hours/opening-hours.service.ts';
import { isPublicHoliday } from '../public-holiday/public-holiday.loaders.ts';

/** Days that are looked ahead for the next opening. */
const HORIZON = 62;

/** When one can walk in at a location on each of these days (ISO 8601 dates, from today on). */
const spansOf = async (location: string, dates: readonly string[], context: RequestContext): Promise<readonly Span[]> => {
  const [hours, exceptions, holidays] = await Promise.all([
    context.load(openingHoursOfLocation, location),
    context.load(comingExceptions, location),
    Promise.all(dates.map(date => context.load(isPublicHoliday, date))),
  ]);
  return dates.flatMap((date, index) =>
    spansOn(date, hours, {
      holiday: holidays[index] ?? false,
      exception: exceptions.find(exception => exception.date === date) ?? null,
    }),
  );
};

/** The opening that is running at a location at this moment. */
export const currentSpan = async (location: string, context: RequestContext): Promise<Span | undefined> => {
  const { instant, date } = momentOf(context);
  return spanAt(instant, await spansOf(location, [date], context));
};

/** The next opening of a location after this moment, within {@link HORIZON} days. */
export const comingSpan = async (location: string, context: RequestContext): Promise<Span | undefined> => {
  const { instant, date } = momentOf(context);
  const today = Temporal.PlainDate.from(date);
  const days = Array.from({ length: HORIZON }, (_, ahead) => today.add({ days: ahead }).toString());
  return nextSpan(instant, await spansOf(location, days, context));
};
