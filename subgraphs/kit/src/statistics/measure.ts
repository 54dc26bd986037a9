import type { Caller } from '@wijkgraph/schema';
import type { Batch } from '../server/request-context.ts';
import type { Figure } from './figure.type.ts';
import { countedIn } from './counted.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import { yearOf } from './year.ts';

/** How many there are, which part of them, their mean or their median. */
export type Kind = 'count' | 'share' | 'mean' | 'median';

/** Something that is counted over a year, and how. */
export interface Measure {
  readonly name: string;
  readonly kind: Kind;
  /**
   * SQL of what is counted, with the columns `at` (the day, by the municipality's calendar), `team`, `district` (null where it is not
   * known) and `value` (a boolean of a share, a number of a mean or median, else null). `?` twice: from which day, and up to which, that
   * one not included.
   */
  readonly rows: string;
  /** Counted as it stands at the end of each month: a quarter is as its last month was, and not the sum of three. */
  readonly standing?: true;
  /** Whether it is known by wijk. */
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

/** Reads the figures of one measure. A year is counted once a request, however many periods and places are asked of it. */
export type Measured = Batch<Asked, Figure>;

/** Whether a caller works for the team that something is about: to nobody else are single numbers told (invariant 11 of the domain). */
export const knowsFiguresOf = (team: string | undefined, { party, roles }: Caller): boolean =>
  team === party && roles.some(role => role === 'TEAM_LEAD' || role === 'WORKER');

/** What the municipality does not know of its own teams yet is told to nobody else: outside a team a month counts once it is over. */
export const figuresOf = (measure: Measure): Measured => {
  const tableOf =
    (running: boolean): Batch<number, FigureTable> =>
    (years, { em }) =>
      Promise.all(years.map(async year => figureTable(measure, year, await countedIn(measure, year, running, em))));
  const [published, inside] = [tableOf(false), tableOf(true)];
  return (asked, context) => {
    return Promise.all(
      asked.map(async ({ period, place }) => {
        const own = knowsFiguresOf(place.team, context.caller);
        const table = await context.load(own ? inside : published, yearOf(period));
        return own ? table.whole(period, place) : table.published(period, place);
      }),
    );
  };
};
