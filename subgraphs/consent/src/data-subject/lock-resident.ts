import type { EntityManager } from '@mikro-orm/postgresql';

/** Lets one transaction at a time write about what a resident permits: what one has checked, no other makes untrue before it commits. */
export const lockResident = async (residentId: string, em: EntityManager): Promise<void> => {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`consents of ${residentId}`]);
};
