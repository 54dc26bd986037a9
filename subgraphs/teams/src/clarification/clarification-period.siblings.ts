import { answering } from '@wijkgraph/kit';
import { advisedWeightNeeded } from '@wijkgraph/schema';
import { Temporal } from 'temporal-polyfill';
import { momentAt } from '../clock.ts';
import { includes } from '../period.ts';
import { ClarificationPeriod } from './clarification-period.entity.ts';

/** What support-plans asks before clarifying a question ends. */
export const clarificationAnswers = [
  answering(advisedWeightNeeded, async ({ team }, em) => {
    const { date } = momentAt(Temporal.Now.instant());
    const periods = await em.find(ClarificationPeriod, { teamId: team });
    return { needed: periods.some(period => includes(period, date)) };
  }),
];
