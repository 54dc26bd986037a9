import { askSibling, refuse, type RequestContext } from '@wijkgraph/kit';
import { type Offered, provisionOffered } from '@wijkgraph/schema';

/** What is asked, and of whom. Whom it is for is told to nobody. */
interface Wanted {
  readonly provisionId: string | null;
  readonly toPartyId: string;
}

/**
 * The provision as its organisation offers it, once it is established that it has room. BAD_USER_INPUT where there is none under that
 * id, or the receiver that is meant does not offer it; INVALID_STATE where it is full; SUBGRAPH_UNAVAILABLE.
 */
export const offeredWithRoom = async (provisionId: string, context: RequestContext, receiver?: string): Promise<Offered> => {
  const { offered } = await askSibling(provisionOffered, { provisionId }, context);
  if (!offered || offered.organisationId !== (receiver ?? offered.organisationId))
    throw refuse('BAD_USER_INPUT', receiver ? 'The receiver offers no such provision.' : 'There is no such provision.');
  if (offered.capacityStatus === 'FULL')
    throw refuse('INVALID_STATE', 'This provision is full, and nobody can be put on its waiting list: choose one that can take someone.');
  return offered;
};

/** Stops a referral to a provision that has no room, is not the receiver's, or has to be applied for. As {@link offeredWithRoom}. */
export const requireRoom = async ({ provisionId, toPartyId }: Wanted, context: RequestContext): Promise<void> => {
  if (provisionId === null) return;
  const { kind } = await offeredWithRoom(provisionId, context, toPartyId);
  if (kind === 'TAILORED')
    throw refuse('BAD_USER_INPUT', 'A tailored provision is applied for, with the reason why lighter help is not enough.');
};
