import type { Purpose } from '@wijkgraph/schema';
import { Refusal } from '../errors/refusal.ts';
import type { Identity } from '@wijkgraph/schema';

/** The request header by which a client picks another of its registered purposes. */
export const PURPOSE_HEADER = 'wijkgraph-purpose';

/** The purpose of this operation (doelbinding). Throws FORBIDDEN for one that the client is not registered for. */
export const purposeOf = ({ purposes }: Identity, header: string | undefined): Purpose => {
  if (header === undefined) return purposes[0];
  const chosen = purposes.find(purpose => purpose === header);
  if (chosen) return chosen;
  throw new Refusal('FORBIDDEN', `This client is not registered for that purpose. Registered: ${purposes.join(', ')}.`, { status: 403 });
};
