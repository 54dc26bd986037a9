import type { Counted } from './counted.ts';
import { type Figure, WITHHELD } from './figure.type.ts';
import { type Layer, layersOf } from './layers.ts';
import type { Measure, Place } from './measure.ts';
import type { Cell, PublishedTable, Sum } from './published-table.ts';
import { figureOf, type Told } from './told.ts';
import { withheldIn } from './withheld-in.ts';
import { monthsIn, periodsOf, sumsOfPeriods } from './year.ts';

/** A year of one kind of a measure. */
export interface FigureTable {
  /** As it was counted: for the team that it is about. */
  whole(told: Told, period: string, place: Place): Figure;
  /** As anybody may know it. */
  published(told: Told, period: string, place: Place): Figure;
}

const ALL = 'all';
const placeOf = ({ team, district }: Place): string =>
  team !== undefined ? `team ${team}` : district !== undefined ? `district ${district}` : ALL;
const placeOfRow = ({ of, team, district }: Counted): string =>
  of === 'all' ? ALL : `${of} ${(of === 'team' ? team : district) ?? 'unknown'}`;
const key = ({ name }: Pick<Layer, 'name'>, period: string, place: string): string => `${name} ${period} ${place}`;
const isWijk = (place: string): boolean => place.startsWith('district ');

const publishedTable = (measure: Measure, layers: readonly Layer[], year: number, rows: readonly Counted[]): PublishedTable => {
  const { standing } = measure;
  const periods = standing ? [...new Set(rows.map(({ period }) => period))] : periodsOf(year);
  const overTime = standing ? [] : sumsOfPeriods(year);
  const everywhere = [...new Set(rows.map(placeOfRow))];
  const placesIn = ({ byDistrict }: Layer): readonly string[] => everywhere.filter(place => byDistrict || !isWijk(place));
  const cells: Cell[] = rows.flatMap(row =>
    layers.flatMap(layer =>
      row.of === 'district' && !layer.byDistrict
        ? []
        : [
            {
              key: key(layer, row.period, placeOfRow(row)),
              count: layer.countIn(row),
              ...(row.of === 'team' && row.team !== null && { knownTo: row.team }),
            },
          ],
    ),
  );
  const sums = layers.flatMap((layer): readonly Sum[] => {
    const places = placesIn(layer);
    const of = (period: string, place: string): string => key(layer, period, place);
    return [
      ...places.flatMap(place =>
        overTime.map(({ total, parts }) => ({ total: of(total, place), parts: parts.map(part => of(part, place)) })),
      ),
      ...[places.filter(place => place !== ALL && !isWijk(place)), places.filter(isWijk)]
        .filter(parts => parts.length > 0)
        .flatMap(parts => periods.map(period => ({ total: of(period, ALL), parts: parts.map(place => of(period, place)) }))),
    ];
  });
  const parts = Map.groupBy(
    layers.filter(({ part }) => part !== undefined),
    ({ part }) => part,
  );
  const whole = layers[0] as Layer;
  const sumsOfParts = [...parts.values()].flatMap(classes =>
    periods.flatMap(period =>
      placesIn(classes[0] as Layer).map(place => ({
        total: key(whole, period, place),
        parts: classes.map(layer => key(layer, period, place)),
      })),
    ),
  );
  return { cells, sums: [...sums, ...sumsOfParts] };
};

/** The layers that a figure is made of: whoever is told it knows them all. */
const layersIn = (told: Told, layers: readonly Layer[]): readonly Layer[] => {
  if (told.part === undefined) return layers.slice(0, 1);
  const classes = layers.filter(({ part }) => part === told.part);
  return told.kind === 'countOf' ? classes.slice(0, 1) : classes;
};

const figureTable = (measure: Measure, year: number, rows: readonly Counted[]): FigureTable => {
  const layers = layersOf(measure, rows);
  const whole = layers[0] as Layer;
  const byKey = new Map(rows.map(row => [key(whole, row.period, placeOfRow(row)), row]));
  const counted = new Set(rows.map(({ period }) => period));
  // How it stood at the end of a quarter is how it stood at the end of its last month.
  const periodOf = (period: string): string => (measure.standing && monthsIn(period).findLast(month => counted.has(month))) || period;
  const isTold = (told: Told, { district }: Place): boolean => district === undefined || layersIn(told, layers).every(of => of.byDistrict);
  const rowOf = (told: Told, period: string, place: Place): Counted | undefined =>
    isTold(told, place) ? byKey.get(key(whole, periodOf(period), placeOf(place))) : undefined;
  let withheld: ReadonlySet<string> | undefined;
  return {
    whole: (told, period, place) => figureOf(told, rowOf(told, period, place)),
    published(told, period, place) {
      withheld ??= withheldIn(publishedTable(measure, layers, year, rows));
      const isWithheld = layersIn(told, layers).some(layer => withheld?.has(key(layer, periodOf(period), placeOf(place))));
      return isWithheld ? WITHHELD : figureOf(told, rowOf(told, period, place));
    },
  };
};

/** A year of a measure, by kind. */
export interface FigureTables {
  /** Null where the measure has no kinds. */
  of(kind: string | null): FigureTable;
}

/** Makes the figures of a year of each kind, of which nothing follows for another. */
export const figureTables = (measure: Measure, year: number, rows: readonly Counted[]): FigureTables => {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  const made = new Map([...byKind].map(([kind, ofKind]) => [kind, figureTable(measure, year, ofKind)]));
  const none = figureTable(measure, year, []);
  return { of: kind => made.get(kind) ?? none };
};
