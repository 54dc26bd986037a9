import type { EntityManager } from '@mikro-orm/postgresql';
import { lockResident } from '../data-subject/lock-resident.ts';

// A period ends where the next begins, and a date of JavaScript holds no more than milliseconds. Rounded down, an end is never late.
const MOMENT = `select date_trunc('milliseconds', clock_timestamp()) as moment`;

/**
 * Waits until nobody else changes what this resident permits, for the rest of the transaction. Resolves to the moment of it, by the
 * clock of the database, so that the order of the moments is the order in which it happened.
 */
export const inTurn = async (residentId: string, em: EntityManager): Promise<Date> => {
  await lockResident(residentId, em);
  const [now] = await em.execute<{ moment: Date | string }[]>(MOMENT);
  if (!now) throw new Error('The database does not tell the time');
  return new Date(now.moment);
};
