import type { RequestContext } from '@wijkgraph/kit';
import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/Amsterdam';

/** How a time of day is written, HH:MM, as a pattern for the database. */
export const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';

/** A moment as the municipality's own clocks and calendars have it. */
export interface Moment {
  readonly instant: Temporal.Instant;
  /** ISO 8601 date. */
  readonly date: string;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number;
}

/** Reads an instant in Europe/Amsterdam. */
export const momentAt = (instant: Temporal.Instant): Moment => {
  const local = instant.toZonedDateTimeISO(TIME_ZONE);
  return { instant, date: local.toPlainDate().toString(), weekday: local.dayOfWeek };
};

/**
 * The instant at which the municipality's clocks show this time on this date. Where clocks are put back it is the first
 * of the two; where they are put forward, and skip the time, the one as much later.
 */
export const instantOf = (date: string, time: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time }).toInstant();

/** An instant as the graph hands it out. */
export const dateOf = (instant: Temporal.Instant | undefined): Date | null => (instant ? new Date(instant.epochMilliseconds) : null);

const moments = new WeakMap<RequestContext, Moment>();

/** Now, once a request: an answer never mixes two moments. */
export const momentOf = (context: RequestContext): Moment => {
  let moment = moments.get(context);
  if (!moment) moments.set(context, (moment = momentAt(Temporal.Now.instant())));
  return moment;
};
