import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../clock.ts';
import { type Hours, nextSpan, type Particulars, spanAt, spansOn } from './opening-hours.service.ts';

const on = (weekday: number, opens = '09:00', closes = '16:00', validFrom = '2015-01-01', validTo: string | null = null): Hours => ({
  weekday,
  opens,
  closes,
  validFrom,
  validTo,
});
const mondayToFriday = [1, 2, 3, 4, 5].map(weekday => on(weekday));
const usual: Particulars = { holiday: false, exception: null };
const openAt = (text: string, hours: readonly Hours[] = mondayToFriday, particulars = usual): boolean => {
  const { instant, date } = momentAt(Temporal.Instant.from(text));
  return spanAt(instant, spansOn(date, hours, particulars)) !== undefined;
};

describe('a team that is open Monday to Friday from 9:00 to 16:00', () => {
  it.each([
    ['2026-01-13T07:59:59.999Z', false],
    ['2026-01-13T08:00:00Z', true],
    ['2026-01-13T14:59:59.999Z', true],
    ['2026-01-13T15:00:00Z', false],
  ])('in winter, at %s, is open: %s', (instant, open) => expect(openAt(instant)).toBe(open));

  it.each([
    ['2026-07-14T06:59:59.999Z', false],
    ['2026-07-14T07:00:00Z', true],
    ['2026-07-14T13:59:59.999Z', true],
    ['2026-07-14T14:00:00Z', false],
  ])('in summer, at %s, is open: %s', (instant, open) => expect(openAt(instant)).toBe(open));

  it.each([
    ['the Friday before clocks are put forward', '2026-03-27T08:00:00Z', '2026-03-27T07:59:00Z'],
    ['the Monday after clocks are put forward', '2026-03-30T07:00:00Z', '2026-03-30T06:59:00Z'],
    ['the Friday before clocks are put back', '2026-10-23T07:00:00Z', '2026-10-23T06:59:00Z'],
    ['the Monday after clocks are put back', '2026-10-26T08:00:00Z', '2026-10-26T07:59:00Z'],
  ])('opens at nine on %s', (_day, nine, justBefore) => {
    expect(openAt(nine)).toBe(true);
    expect(openAt(justBefore)).toBe(false);
  });

  it.each(['2026-01-17T11:00:00Z', '2026-01-18T11:00:00Z'])('is closed at the weekend, at %s', instant => {
    expect(openAt(instant)).toBe(false);
  });

  it('goes by the day in Amsterdam where it is still Sunday in UTC', () => {
    expect(openAt('2026-07-12T22:30:00Z', [on(1, '00:00', '01:00')])).toBe(true);
    expect(openAt('2026-07-12T22:30:00Z', [on(7, '00:00', '23:59')])).toBe(false);
  });
});

describe('on the Sunday on which clocks are put back, when 2:00 to 3:00 comes twice', () => {
  const firstHalfPastTwo = '2026-10-25T00:30:00Z';
  const secondHalfPastTwo = '2026-10-25T01:30:00Z';

  it('what closes at a quarter to three stays closed the second time', () => {
    expect(openAt(firstHalfPastTwo, [on(7, '01:00', '02:45')])).toBe(true);
    expect(openAt(secondHalfPastTwo, [on(7, '01:00', '02:45')])).toBe(false);
  });

  it('what opened before stays open all through both', () => {
    expect(openAt(firstHalfPastTwo, [on(7, '01:00', '04:00')])).toBe(true);
    expect(openAt(secondHalfPastTwo, [on(7, '01:00', '04:00')])).toBe(true);
  });
});

describe('on the Sunday on which clocks are put forward, when 2:00 to 3:00 is skipped', () => {
  it('what is open over the gap is open on both sides of it', () => {
    expect(openAt('2026-03-29T00:59:00Z', [on(7, '01:00', '04:00')])).toBe(true);
    expect(openAt('2026-03-29T01:00:00Z', [on(7, '01:00', '04:00')])).toBe(true);
    expect(openAt('2026-03-29T02:00:00Z', [on(7, '01:00', '04:00')])).toBe(false);
  });
});

it('hours count from their first to their last day, both included', () => {
  const thatWeekOnly = [on(2, '09:00', '16:00', '2026-01-13', '2026-01-13')];
  expect(openAt('2026-01-06T10:00:00Z', thatWeekOnly)).toBe(false);
  expect(openAt('2026-01-13T10:00:00Z', thatWeekOnly)).toBe(true);
  expect(openAt('2026-01-20T10:00:00Z', thatWeekOnly)).toBe(false);
});

describe('a public holiday', () => {
  it('closes what is open by the week', () => {
    expect(openAt('2027-04-27T10:00:00Z')).toBe(true);
    expect(openAt('2027-04-27T10:00:00Z', mondayToFriday, { ...usual, holiday: true })).toBe(false);
  });
});

describe('an exception for one day', () => {
  const openLate = { ...usual, exception: { opens: '13:00', closes: '20:00' } };

  it('stands instead of the hours of the week, at either end', () => {
    expect(openAt('2026-07-14T10:59:59.999Z', mondayToFriday, openLate)).toBe(false);
    expect(openAt('2026-07-14T11:00:00Z', mondayToFriday, openLate)).toBe(true);
    expect(openAt('2026-07-14T17:59:59.999Z', mondayToFriday, openLate)).toBe(true);
    expect(openAt('2026-07-14T18:00:00Z', mondayToFriday, openLate)).toBe(false);
  });

  it('closes the day where it names no hours', () => {
    expect(openAt('2026-07-14T10:00:00Z', mondayToFriday, { ...usual, exception: { opens: null, closes: null } })).toBe(false);
  });

  it('opens a public holiday, and a Sunday', () => {
    expect(openAt('2027-04-27T12:00:00Z', mondayToFriday, { ...openLate, holiday: true })).toBe(true);
    expect(openAt('2026-07-12T12:00:00Z', mondayToFriday, openLate)).toBe(true);
  });

  it('goes by the clocks of that day where they change in the night before its hours', () => {
    const early = { ...usual, exception: { opens: '03:00', closes: '03:01' } };
    const minutes = (day: string) =>
      ['00:59', '01:00', '01:01', '01:59', '02:00', '02:01'].filter(at => openAt(`${day}T${at}:00Z`, [], early));
    expect(minutes('2026-03-29')).toEqual(['01:00']);
    expect(minutes('2026-10-25')).toEqual(['02:00']);
  });
});

describe('the next opening', () => {
  const opensAfter = (text: string, dates: readonly string[], hours: readonly Hours[] = mondayToFriday): string | undefined =>
    nextSpan(
      Temporal.Instant.from(text),
      dates.flatMap(date => spansOn(date, hours, usual)),
    )?.opens.toString();

  it('is later today before it opens, and the next day from then on', () => {
    expect(opensAfter('2026-07-14T06:59:59Z', ['2026-07-14', '2026-07-15'])).toBe('2026-07-14T07:00:00Z');
    expect(opensAfter('2026-07-14T07:00:00Z', ['2026-07-14', '2026-07-15'])).toBe('2026-07-15T07:00:00Z');
  });

  it('is at nine by the clocks of that day, over either change of the clocks', () => {
    expect(opensAfter('2026-03-27T20:00:00Z', ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'])).toBe('2026-03-30T07:00:00Z');
    expect(opensAfter('2026-10-23T20:00:00Z', ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26'])).toBe('2026-10-26T08:00:00Z');
  });

  it('is unknown where no day looked at has any', () => {
    expect(opensAfter('2026-07-17T20:00:00Z', ['2026-07-18', '2026-07-19'])).toBeUndefined();
  });
});
