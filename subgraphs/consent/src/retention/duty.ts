import type { Holding } from '@wijkgraph/kit';
import type { ErasureGround } from '../erasure/erasure-ground.ts';
import { type Period, periodOf } from './periods.ts';

/** What stands in the way of a request (AVG art. 17(3)): a law that demands that something is kept, for longer than until today. */
export const dutyAgainst = (
  { kind, law, running, keptThrough, kept }: Holding,
  periods: readonly Period[],
  ground: ErasureGround,
): string | undefined => {
  const period = periodOf(periods, kind, law);
  if (!period?.duty || kept === 0) return undefined;
  if (running > 0) return `${kind} is not over yet: bring it to its end first (${period.source}).`;
  return period.yieldsTo.includes(ground) ? undefined : `${kind} must be kept up to and including ${keptThrough} (${period.source}).`;
};
