import { Int } from 'type-graphql';
import { NotPersonalArg } from '../declare/personal.ts';
import { refuse } from '../errors.ts';
import type { RequestContext } from '../server/request-context.ts';
import type { Connection } from './connection.ts';
import { cursorOf, positionOf } from './cursor.ts';

/** Rows on a page where the caller says nothing. */
const DEFAULT_PAGE = 20;
/** Rows on a page at most. */
const LARGEST_PAGE = 100;

/** How many rows, from which place. */
export interface Page {
  readonly size: number;
  /** The place after which the page begins; undefined for the first page. */
  readonly after: string | undefined;
}

/** The argument `first`: 1 to {@link LARGEST_PAGE} rows. */
export const First = () =>
  NotPersonalArg('first', () => Int, {
    nullable: true,
    description: `Rows on the page: 1 to ${LARGEST_PAGE}, ${DEFAULT_PAGE} where left out.`,
  });
/** The argument `after`: the cursor of the last row that was read. */
export const After = () =>
  NotPersonalArg('after', () => String, { nullable: true, description: 'The cursor after which the page begins.' });

/** Reads the paging arguments of a list. BAD_USER_INPUT for a size out of range or a cursor that is not the caller's for this list. */
export const pageOf = (list: string, first: number | null | undefined, after: string | null | undefined, context: RequestContext): Page => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw refuse('BAD_USER_INPUT', `first must be 1 to ${LARGEST_PAGE}, and is ${size}.`);
  return { size, after: after ? positionOf(after, list, context) : undefined };
};

/**
 * Makes a page of rows that were read with one row more than the page holds. `placeOf` gives a row's place in the list. A cursor is
 * sealed when it is read: most callers ask for the rows alone.
 */
export const connectionPage = <Node extends object>(
  rows: readonly Node[],
  list: string,
  { size }: Page,
  placeOf: (row: Node) => string,
  context: RequestContext,
): Connection<Node> => {
  const edges = rows.slice(0, size).map(node => ({
    node,
    get cursor() {
      return cursorOf(placeOf(node), list, context);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
};
