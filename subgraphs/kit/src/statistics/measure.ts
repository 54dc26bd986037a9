import type { Caller } from '@wijkgraph/schema';
import type { Batch } from '../server/request-context.ts';
import { countedIn } from './counted.ts';
import { figureTables, type FigureTables } from './figure-table.ts';
import type { Figure } from './figure.type.ts';
import type { Told } from './told.ts';
import { yearOf } from './year.ts';

/** Something that is counted over a year. Whatever is told of the same rows is one measure: only then it is withheld together. */
export interface Measure {
  /**
   * SQL of what is counted, with the columns `at` (when), `team`, `district` (null where it is not known), `kind` and `value` where the
   * measure has them, and one for each part. `?` twice: from which day, and up to which, that one not included.
   */
  readonly rows: string;
  /** What `at` is: a moment, or a day by the municipality's calendar. */
  readonly at: 'moment' | 'day';
  /** Of several kinds, each of which is told by itself: one statement counts them all. */
  readonly byKind?: true;
  /** How the numbers in `value` are told as one. */
  readonly value?: 'mean' | 'median';
  /** Of which some of the rows are and others are not: columns of booleans, null where it cannot be said. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** Counted as it stands at the end of each month: a quarter is as its last month was, and not the sum of three. */
  readonly standing?: true;
  /** Whether it is known by wijk. */
  readonly byDistrict?: true;
}

export interface Part {
  /** Whether it is told by wijk too. */
  readonly byDistrict?: true;
}

/** The place that a figure is about: a team, a wijk, or neither for all together. */
export interface Place {
  readonly team?: string | undefined;
  readonly district?: string | undefined;
}

export interface Asked {
  /** See `PERIOD_OF_FIGURES`. */
  readonly period: string;
  readonly place: Place;
}

/** Reads one figure of a measure. A year of the measure is counted once a request, however many figures, periods and places are asked of it. */
export type Measured = Batch<Asked, Figure>;

/** Whether a caller works for the team that something is about: to nobody else are single numbers told (invariant 11 of the domain). */
export const knowsFiguresOf = (team: string | undefined, { party, roles }: Caller): boolean =>
  team === party && roles.some(role => role === 'TEAM_LEAD' || role === 'WORKER');

/** The figures that a measure has: how many, their mean or median, and of each part the share and how many. */
export interface Measures {
  readonly count: Measured;
  readonly value: Measured;
  share(part: string): Measured;
  countOf(part: string): Measured;
}

/**
 * The measures of each kind, by its name. What the municipality does not know of its own teams yet is told to nobody else: outside a team a month
 * counts once it is over.
 */
export const figuresByKind = <Kind extends string | null>(measure: Measure, kinds: readonly Kind[]): ((kind: Kind) => Measures) => {
  const tablesOf =
    (running: boolean): Batch<number, FigureTables> =>
    (years, { em }) =>
      Promise.all(years.map(async year => figureTables(measure, year, await countedIn(measure, year, running, em))));
  const [published, inside] = [tablesOf(false), tablesOf(true)];
  const measured =
    (kind: Kind) =>
    (told: Told): Measured =>
    (asked, context) =>
      Promise.all(
        asked.map(async ({ period, place }) => {
          const own = knowsFiguresOf(place.team, context.caller);
          const table = (await context.load(own ? inside : published, yearOf(period))).of(kind);
          return own ? table.whole(told, period, place) : table.published(told, period, place);
        }),
      );
  const ofKind = (kind: Kind): Measures => {
    const telling = measured(kind);
    return {
      count: telling({ kind: 'count' }),
      value: telling({ kind: 'value' }),
      share: part => telling({ kind: 'share', part }),
      countOf: part => telling({ kind: 'countOf', part }),
    };
  };
  const byKind = new Map(kinds.map(kind => [kind, ofKind(kind)]));
  return kind => byKind.get(kind) as Measures;
};

/** The measures of what is of one kind. */
export const figuresOf = (measure: Measure): Measures => figuresByKind(measure, [null])(null);
