import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../clock.ts';
import { type Hours, isOpenAt } from './opening-hours.service.ts';

const on = (weekday: number, opens = '09:00', closes = '16:00', validFrom = '2015-01-01', validTo: string | null = null): Hours => ({
  weekday,
  opens,
  closes,
  validFrom,
  validTo,
});
const mondayToFriday = [1, 2, 3, 4, 5].map(weekday => on(weekday));
const openAt = (instant: string, hours: readonly Hours[] = mondayToFriday): boolean =>
  isOpenAt(momentAt(Temporal.Instant.from(instant)), hours);

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
