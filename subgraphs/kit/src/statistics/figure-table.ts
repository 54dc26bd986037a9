import type { Counted } from './counted.ts';
import { type Figure, rounded, WITHHELD } from './figure.type.ts';
import type { Measure, Place } from './measure.ts';
import type { Cell, PublishedTable, Sum } from './published-table.ts';
import { withheldCells } from './withheld-cells.ts';
import { monthsIn, periodsOf, sumsOfPeriods } from './year.ts';

/** A year of one measure. */
export interface FigureTable {
  /** As it was counted: for the team that it is about. */
  whole(period: string, place: Place): Figure;
  /** As anybody may know it. */
  published(period: string, place: Place): Figure;
}

/** Of a share also those of whom it is true, and those of whom it is not: each of the two may be small. */
const LAYERS = ['', 'yes ', 'no '] as const;
type Layer = (typeof LAYERS)[number];

const ALL = 'all';
const placeOf = ({ team, district }: Place): string =>
  team !== undefined ? `team ${team}` : district !== undefined ? `district ${district}` : ALL;
const placeOfRow = ({ of, team, district }: Counted): string =>
  of === 'all' ? ALL : `${of} ${(of === 'team' ? team : district) ?? 'unknown'}`;
const key = (layer: Layer, period: string, place: string): string => `${layer}${period} ${place}`;

const countIn = (layer: Layer, { count, yes }: Counted): number => (layer === '' ? count : layer === 'yes ' ? yes : count - yes);

const publishedTable = ({ kind, standing }: Measure, year: number, rows: readonly Counted[]): PublishedTable => {
  const layers = kind === 'share' ? LAYERS : ([''] as const);
  const periods = standing ? [...new Set(rows.map(({ period }) => period))] : periodsOf(year);
  const places = [...new Set(rows.map(placeOfRow))];
  const cells: Cell[] = rows.flatMap(row =>
    layers.map(layer => ({
      key: key(layer, row.period, placeOfRow(row)),
      count: countIn(layer, row),
      ...(row.of === 'team' && row.team !== null && { knownTo: row.team }),
    })),
  );
  const overTime = standing ? [] : sumsOfPeriods(year);
  const sums: Sum[] = layers.flatMap(layer => [
    ...places.flatMap(place =>
      overTime.map(({ total, parts }) => ({ total: key(layer, total, place), parts: parts.map(part => key(layer, part, place)) })),
    ),
    ...periods.flatMap(period =>
      ['team ', 'district ']
        .map(of => places.filter(place => place.startsWith(of)))
        .filter(parts => parts.length > 0)
        .map(parts => ({ total: key(layer, period, ALL), parts: parts.map(place => key(layer, period, place)) })),
    ),
  ]);
  if (kind === 'share')
    for (const { key: whole } of cells.filter(cell => !/^(yes|no) /.test(cell.key)))
      sums.push({ total: whole, parts: [`yes ${whole}`, `no ${whole}`] });
  return { cells, sums };
};

/** Makes the figures of a year from what was counted. */
export const figureTable = (measure: Measure, year: number, rows: readonly Counted[]): FigureTable => {
  const byKey = new Map(rows.map(row => [key('', row.period, placeOfRow(row)), row]));
  const lastMonthOf = (period: string): string | undefined => {
    const counted = new Set(rows.map(row => row.period));
    return monthsIn(period).findLast(month => counted.has(month));
  };
  // How it stood at the end of a quarter is how it stood at the end of its last month.
  const keyOf = (period: string, place: Place): string => key('', (measure.standing && lastMonthOf(period)) || period, placeOf(place));
  const figure = (of: string): Figure => {
    const row = byKey.get(of);
    const value = row ? row.value : measure.kind === 'count' ? 0 : null;
    return { value: value === null ? null : rounded(value), of: row?.count ?? 0, withheld: false };
  };
  let withheld: ReadonlySet<string> | undefined;
  return {
    whole: (period, place) => figure(keyOf(period, place)),
    published(period, place) {
      withheld ??= withheldCells(publishedTable(measure, year, rows));
      const of = keyOf(period, place);
      return LAYERS.some(layer => withheld?.has(layer + of)) ? WITHHELD : figure(of);
    },
  };
};
