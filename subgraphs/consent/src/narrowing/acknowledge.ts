import { setTimeout as delay } from 'node:timers/promises';
import { RELEASE_LEASE, RELEASE_MARGIN } from '@wijkgraph/schema';

/**
 * Resolves when what narrowed may be acknowledged: every answer that does not heed it is released by then, or never.
 * To be called when the commit has returned.
 * @param ahead milliseconds until the moment from which decisions heed it; negative where it has passed
 */
export const acknowledgeable = async (ahead: number): Promise<void> => {
  const moment = performance.now() + Math.max(0, ahead) + RELEASE_LEASE + RELEASE_MARGIN;
  // A timer may fire a little early by the clock that answers are released by.
  for (let left = moment - performance.now(); left > 0; left = moment - performance.now()) await delay(left);
};
