import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../clock.ts';
import type { OpeningException } from '../opening-exception/opening-exception.entity.ts';
import { includes } from '../period.ts';
import type { OpeningHours } from './opening-hours.entity.ts';

/** What is known of opening hours, wherever they are and whatever their id. */
export type Hours = Pick<OpeningHours, 'weekday' | 'opens' | 'closes' | 'validFrom' | 'validTo'>;

/** What makes a day another than its weekday. */
export interface Particulars {
  readonly holiday: boolean;
  readonly exception: Pick<OpeningException, 'opens' | 'closes'> | null;
}

/** From one moment until just before another. */
export interface Span {
  readonly opens: Temporal.Instant;
  readonly closes: Temporal.Instant;
}

const inTheWeek = (one: Hours, other: Hours): number => one.weekday - other.weekday || one.opens.localeCompare(other.opens);

/** Those hours that are in force on a day, in the order of the week. */
export const inForceOn = <Row extends Hours>(date: string, hours: readonly Row[]): readonly Row[] =>
  hours.filter(({ validFrom, validTo }) => includes({ from: validFrom, to: validTo }, date)).toSorted(inTheWeek);

const timesOn = (
  date: string,
  hours: readonly Hours[],
  { holiday, exception }: Particulars,
): readonly { opens: string; closes: string }[] => {
  if (exception) return exception.opens !== null && exception.closes !== null ? [{ opens: exception.opens, closes: exception.closes }] : [];
  if (holiday) return [];
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  return inForceOn(date, hours).filter(day => day.weekday === weekday);
};

/**
 * When one can walk in on a day: by the exception for that day; else not at all on a public holiday; else by the hours of its
 * weekday. Both ends are made instants of that very day, so that on the two days on which clocks change it is neither open
 * twice nor closed an hour early.
 */
export const spansOn = (date: string, hours: readonly Hours[], particulars: Particulars): readonly Span[] =>
  timesOn(date, hours, particulars).map(({ opens, closes }) => ({ opens: instantOf(date, opens), closes: instantOf(date, closes) }));

const { compare } = Temporal.Instant;

/** The span that is running at an instant. */
export const spanAt = (instant: Temporal.Instant, spans: readonly Span[]): Span | undefined =>
  spans.find(({ opens, closes }) => compare(opens, instant) <= 0 && compare(instant, closes) < 0);

/** The first span that begins after an instant. */
export const nextSpan = (instant: Temporal.Instant, spans: readonly Span[]): Span | undefined =>
  spans.filter(({ opens }) => compare(opens, instant) > 0).toSorted((one, other) => compare(one.opens, other.opens))[0];
