import { DriverException, type EntityManager } from '@mikro-orm/postgresql';
import { holdsNothing, ONE_AT_A_TIME } from './erase.ts';
import { FORBID } from './receipts.sql.ts';
import type { Retention } from './record-kind.ts';

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Waits a little until none of these orders is being carried out, and forbids them from then on: whoever gave one may be gone while it goes
 * on, or is yet to be read. Tells whether that is so.
 */
export const atRest = async (em: EntityManager, retention: Retention, steps: readonly string[]): Promise<boolean> => {
  if (holdsNothing(retention)) return true;
  try {
    await em.transactional(async transaction => {
      await transaction.execute(`set local lock_timeout = '2s'`);
      for (const step of steps) {
        await transaction.execute(ONE_AT_A_TIME, [step]);
        await transaction.execute(FORBID, [step], 'run');
      }
    });
    return true;
  } catch (reason) {
    if (reason instanceof DriverException && reason.code === LOCK_NOT_AVAILABLE) return false;
    throw reason;
  }
};
