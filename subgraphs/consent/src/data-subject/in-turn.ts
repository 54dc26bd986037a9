import type { EntityManager } from '@mikro-orm/postgresql';
import { DATABASE_PATIENCE, refuse } from '@wijkgraph/kit';
import { lockResident } from './lock-resident.ts';

/** Carries out work in a transaction of its own. */
export type Transaction = <Result>(em: EntityManager, work: (em: EntityManager) => Promise<Result>) => Promise<Result>;

/** The last of those in this process who wait to change what a resident permits, until they are done. */
const lastOf = new Map<string, Promise<void>>();

const arrived = async (before: Promise<void>): Promise<boolean> => {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), DATABASE_PATIENCE);
  const inTime = await Promise.race([before.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
};

/**
 * A transaction that changes what a resident permits, one after the other in the order in which they came. Who waits holds no
 * connection, so that a crowd around one resident keeps nobody else's from the database. Errors: CONFLICT for who waited too long.
 */
export const inTurn =
  (residentId: string): Transaction =>
  async (em, work) => {
    const before = lastOf.get(residentId) ?? Promise.resolve();
    const { promise: done, resolve: pass } = Promise.withResolvers<void>();
    const last = before.then(() => done);
    lastOf.set(residentId, last);
    try {
      if (!(await arrived(before)))
        throw refuse('CONFLICT', 'Many are changing what this resident permits at this moment. Nothing was written: try again shortly.');
      return await em.transactional(async inner => {
        // And one after the other among all processes.
        await lockResident(residentId, inner);
        return work(inner);
      });
    } finally {
      pass();
      if (lastOf.get(residentId) === last) lastOf.delete(residentId);
    }
  };
