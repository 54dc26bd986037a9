import { expect, test } from 'vitest';
import { dutchDate } from './dutch-date.ts';

test.each([
  ['in winter begins an hour before that of UTC', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['in winter ends then', '2026-12-31T22:59:59Z', '2026-12-31'],
  ['in summer begins two hours before', '2026-06-30T22:00:00Z', '2026-07-01'],
  ['in summer ends then', '2026-06-30T21:59:59Z', '2026-06-30'],
])('a day in the Netherlands %s', (_what, moment, day) => {
  expect(dutchDate(new Date(moment))).toBe(day);
});
