import { answering } from '@wijkgraph/kit';
import { workersInTeam } from '@wijkgraph/schema';
import { Temporal } from 'temporal-polyfill';
import { momentAt } from '../clock.ts';
import { worksOn } from './membership.ts';
import { Worker } from './worker.entity.ts';

/** What support-plans asks before somebody becomes the contact worker of a plan, or gets an appointment. */
export const workerAnswers = [
  answering(workersInTeam, async ({ team, workers }, em) => {
    const found = await em.find(Worker, { id: { $in: workers }, teamId: team }, { fields: ['id', 'joinedOn', 'leftOn'] });
    const { date } = momentAt(Temporal.Now.instant());
    return { workers: found.filter(worker => worksOn(date, worker)).map(({ id }) => id) };
  }),
];
