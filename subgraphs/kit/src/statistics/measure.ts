import type { Caller } from '@wijkgraph/schema';
import type { Batch } from '../server/request-context.ts';
import { countedIn } from './counted.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import type { Figure } from './figure.type.ts';
import type { Told } from './told.ts';
import { yearOf } from './year.ts';

/** Something that is counted over a year. Whatever is told of the same rows is one measure: only then it is withheld together. */
export interface Measure {
  /**
   * SQL of what is counted, with the columns `at` (the day, by the municipality's calendar), `team`, `district` (null where it is not
   * known), `value` where the measure has one, and one for each part. `?` twice: from which day, and up to which, that one not included.
   */
  readonly rows: string;
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

/** What the municipality does not know of its own teams yet is told to nobody else: outside a team a month counts once it is over. */
export const figuresOf = (measure: Measure): Measures => {
  const tableOf =
    (running: boolean): Batch<number, FigureTable> =>
    (years, { em }) =>
      Promise.all(years.map(async year => figureTable(measure, year, await countedIn(measure, year, running, em))));
  const [published, inside] = [tableOf(false), tableOf(true)];
  const measured =
    (told: Told): Measured =>
    (asked, context) => {
      return Promise.all(
        asked.map(async ({ period, place }) => {
          const own = knowsFiguresOf(place.team, context.caller);
          const table = await context.load(own ? inside : published, yearOf(period));
          return own ? table.whole(told, period, place) : table.published(told, period, place);
        }),
      );
    };
  return {
    count: measured({ kind: 'count' }),
    value: measured({ kind: 'value' }),
    share: part => measured({ kind: 'share', part }),
    countOf: part => measured({ kind: 'countOf', part }),
  };
};
