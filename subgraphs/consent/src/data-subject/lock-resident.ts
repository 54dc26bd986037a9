import type { EntityManager } from '@mikro-orm/postgresql';

/** Shorter than any statement may take, so that who waits in vain is told so, and keeps the connection. */
const WAIT = '3s';

/** Lets one transaction at a time write about what a resident permits: what one has checked, no other makes untrue before it commits. */
export const lockResident = async (residentId: string, em: EntityManager): Promise<void> => {
  await em.execute(`select set_config('lock_timeout', '${WAIT}', true), pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `consents of ${residentId}`,
  ]);
};
