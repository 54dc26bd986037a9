import type { RequestContext } from '@wijkgraph/kit';

/**
 * Stops a step unless the caller's team holds the consent to record of each of these residents. NOT_FOUND, the same for
 * one who is unknown and for one who is not shared.
 */
export const requireRecords = async (residents: readonly string[], { disclosure }: RequestContext): Promise<void> => {
  await Promise.all(residents.map(resident => disclosure.requireRecord(resident)));
};
