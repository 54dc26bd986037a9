import type { EntityManager } from '@mikro-orm/postgresql';

// A date of JavaScript holds no more than milliseconds. Rounded down, an end is never late.
const MOMENT = `select date_trunc('milliseconds', clock_timestamp()) as moment`;

/** The moment by the clock of the database: of what happens in turn, the order of the moments is the order in which it happened. */
export const momentOf = async (em: EntityManager): Promise<Date> => {
  const [now] = await em.execute<{ moment: Date | string }[]>(MOMENT);
  if (!now) throw new Error('The database does not tell the time');
  return new Date(now.moment);
};
