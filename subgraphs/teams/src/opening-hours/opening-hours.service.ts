import { Temporal } from 'temporal-polyfill';
import { instantOf, type Moment } from '../clock.ts';
import { includes } from '../period.ts';
import type { OpeningHours } from './opening-hours.entity.ts';

/** What is known of opening hours, wherever they are and whatever their id. */
export type Hours = Pick<OpeningHours, 'weekday' | 'opens' | 'closes' | 'validFrom' | 'validTo'>;

const inTheWeek = (one: Hours, other: Hours): number => one.weekday - other.weekday || one.opens.localeCompare(other.opens);

/** Those hours that are in force on a day, in the order of the week. */
export const inForceOn = <Row extends Hours>(date: string, hours: readonly Row[]): readonly Row[] =>
  hours.filter(({ validFrom, validTo }) => includes({ from: validFrom, to: validTo }, date)).toSorted(inTheWeek);

/**
 * Whether some of the hours are running at a moment. Both ends are made instants of that very day, so that on the two
 * days on which clocks change it is neither open twice nor closed an hour early.
 */
export const isOpenAt = ({ instant, date, weekday }: Moment, hours: readonly Hours[]): boolean =>
  inForceOn(date, hours).some(
    day =>
      day.weekday === weekday &&
      Temporal.Instant.compare(instantOf(date, day.opens), instant) <= 0 &&
      Temporal.Instant.compare(instant, instantOf(date, day.closes)) < 0,
  );
