import { DriverException, type EntityManager } from '@mikro-orm/postgresql';
import { ONE_AT_A_TIME } from './erase.ts';

const LOCK_NOT_AVAILABLE = '55P03';

/** Waits a little until none of these orders is being carried out: whoever gave one may be gone while it goes on. Tells whether that is so. */
export const atRest = async (em: EntityManager, steps: readonly string[]): Promise<boolean> => {
  try {
    await em.transactional(async transaction => {
      await transaction.execute(`set local lock_timeout = '2s'`);
      for (const step of steps) await transaction.execute(ONE_AT_A_TIME, [step]);
    });
    return true;
  } catch (reason) {
    if (reason instanceof DriverException && reason.code === LOCK_NOT_AVAILABLE) return false;
    throw reason;
  }
};
