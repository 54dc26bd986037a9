import type { Sum } from './published-table.ts';

/** Periods of which figures are given: a month (2026-03), a quarter (2026-Q1) or a year (2026). */
export const PERIOD_OF_FIGURES = /^(?<year>20\d\d)(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/;

export const yearOf = (period: string): number => Number(period.slice(0, 4));

const two = (number: number): string => String(number).padStart(2, '0');

export const monthsOf = (year: number): readonly string[] => Array.from({ length: 12 }, (_, month) => `${year}-${two(month + 1)}`);

const quartersOf = (year: number): readonly string[] => Array.from({ length: 4 }, (_, quarter) => `${year}-Q${quarter + 1}`);

/** The months that a period is made of. */
export const monthsIn = (period: string): readonly string[] => {
  const months = monthsOf(yearOf(period));
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  if (quarter) return months.slice(3 * Number(quarter) - 3, 3 * Number(quarter));
  return months.includes(period) ? [period] : months;
};

/** Every period of a year, with what it is the sum of. */
export const periodsOf = (year: number): readonly string[] => [...monthsOf(year), ...quartersOf(year), String(year)];

export const sumsOfPeriods = (year: number): readonly Sum[] => [
  ...quartersOf(year).map(quarter => ({ total: quarter, parts: monthsIn(quarter) })),
  { total: String(year), parts: quartersOf(year) },
];
