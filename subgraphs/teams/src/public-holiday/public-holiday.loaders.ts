import type { Batch } from '@wijkgraph/kit';
import { PublicHoliday } from './public-holiday.entity.ts';

/** Which of these days is a public holiday. */
export const isPublicHoliday: Batch<string, boolean> = async (dates, { em }) => {
  const holidays = await em.find(PublicHoliday, { date: { $in: [...dates] } });
  const found = new Set(holidays.map(({ date }) => date));
  return dates.map(date => found.has(date));
};
