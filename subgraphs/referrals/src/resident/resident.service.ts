import type { Connection, Pages, Paging, RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';

const SEES_ALL = Qualifier.OWN_TEAM | Qualifier.OWN_ACCESS | Qualifier.OVERSIGHT;

/** A list of what lies between parties: whole, and only the part that concerns the caller's own party. */
export interface BetweenParties<Row extends object> {
  readonly whole: Pages<Row>;
  readonly withCaller: Pages<Row>;
}

/**
 * A page of what concerns the caller: which rows these are is settled before they are counted and paged, so that
 * neither the length of a page nor its cursor betrays the rows of others. DECISION_UNAVAILABLE where it cannot be settled.
 */
export const concerningCaller = async <Row extends object>(
  { whole, withCaller }: BetweenParties<Row>,
  resident: string,
  paging: Paging,
  context: RequestContext,
): Promise<Connection<Row>> => {
  const granted = await context.disclosure.granted(resident);
  return ((granted & SEES_ALL) === 0 ? withCaller : whole)(resident, paging, context);
};
