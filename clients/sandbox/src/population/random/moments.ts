import type { Chance } from './chance.ts';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** Midnight (UTC) some days before a day; negative for after. */
export const daysBefore = (day: Date, days: number): Date => new Date(day.getTime() - days * DAY);

/** How many days lie between. */
export const daysBetween = (earlier: Date, later: Date): number => (later.getTime() - earlier.getTime()) / DAY;

/** ISO 8601 date. */
export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Some time during opening hours on a working day, between `most` and `fewest` (at least 1) days before today. */
export const workingMoment = (chance: Chance, today: Date, fewest: number, most: number): Date => {
  const day = daysBefore(today, chance.number.int({ min: fewest, max: Math.max(fewest, most) }));
  const weekday = day.getUTCDay();
  const toFriday = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  // 8:00 to 14:00 in UTC is within 9:00 to 16:00 in Europe/Amsterdam in summer and winter.
  const minute = chance.number.int({ min: 8 * 60, max: 14 * 60 - 1 });
  return new Date(day.getTime() - toFriday * DAY + minute * MINUTE);
};

/** A moment between two, at the part given (0 to 1) of the way. */
export const between = (from: Date, to: Date, part: number): Date =>
  new Date(Math.round(from.getTime() + (to.getTime() - from.getTime()) * part));

/** The same day so many years later. */
export const yearsAfter = (date: string, years: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return dateOf(day);
};
