import { notFound, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';

/** Who takes a step in what lies between two parties: the one that sends or asks, or the one that receives or decides. */
export type Side = 'SENDER' | 'RECEIVER';

/** What lies between two parties, of a resident. */
interface Between {
  readonly residentId: string;
  readonly fromPartyId: string;
  readonly toPartyId: string;
  /** The parties that know of it: the receiver knows nothing of a draft. */
  readonly concernedParties: readonly string[];
}

/**
 * The row, once it is established that the caller's party is this side of it. NOT_FOUND for anybody else, and for the receiver
 * of what was never sent.
 */
export const requireSide = async <Row extends Between>(row: Row | null, side: Side, context: RequestContext): Promise<Row> => {
  const { party } = context.caller;
  const theirs = row?.concernedParties.includes(party) && (side === 'SENDER' ? row.fromPartyId : row.toPartyId) === party;
  if (!row || !theirs) throw notFound();
  // What the caller may see of the answer is decided before anything is written: no answer is lost on the way back.
  if (((await context.disclosure.granted(row.residentId)) & Qualifier.UNREGISTERED) !== 0) throw notFound();
  return row;
};
