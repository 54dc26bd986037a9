import { includes } from '../period.ts';
import type { Worker } from './worker.entity.ts';

/** Whether somebody works in their team on a day: an ISO 8601 date. */
export const worksOn = (day: string, { joinedOn, leftOn }: Pick<Worker, 'joinedOn' | 'leftOn'>): boolean =>
  includes({ from: joinedOn ?? day, to: leftOn }, day);
