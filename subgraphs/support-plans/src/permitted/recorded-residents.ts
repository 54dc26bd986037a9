import { notFound, type RequestContext } from '@wijkgraph/kit';
import { covers, type DataCategory, Qualifier } from '@wijkgraph/schema';

/**
 * Stops a step unless the caller's team holds the consent to record of each of these residents. NOT_FOUND, the same for
 * one who is unknown and for one who is not shared.
 */
export const requireRecords = async (residents: readonly string[], { disclosure }: RequestContext): Promise<void> => {
  await Promise.all(residents.map(resident => disclosure.requireRecord(resident)));
};

/** As {@link requireRecords}, and each of them permits these categories: what may not be read is not rewritten either. NOT_FOUND. */
export const requireOwn = async (
  residents: readonly string[],
  categories: readonly DataCategory[],
  { disclosure }: RequestContext,
): Promise<void> => {
  const granted = await Promise.all(residents.map(resident => disclosure.require(resident, ...categories)));
  if (!granted.every(mask => covers(mask, Qualifier.OWN_TEAM))) throw notFound();
};
