import { DriverException, OptimisticLockError } from '@mikro-orm/postgresql';
import type { ErrorCode } from '@wijkgraph/schema';

/** SQLSTATE of a transaction that was in another one's way: not serialised, deadlocked, or kept waiting for a lock too long. */
const IN_THE_WAY: ReadonlySet<unknown> = new Set(['40001', '40P01', '55P03']);

/** What pg says when no connection came free in time. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';

/** With which code somebody is told that the database carried out nothing of what they asked, so that it may be asked again; undefined for anything else. */
export const setBackBy = (reason: unknown): ErrorCode | undefined => {
  if (reason instanceof OptimisticLockError) return 'CONFLICT';
  if (reason instanceof DriverException && IN_THE_WAY.has(reason.code)) return 'CONFLICT';
  return reason instanceof Error && reason.message.includes(NO_CONNECTION) ? 'SUBGRAPH_UNAVAILABLE' : undefined;
};
