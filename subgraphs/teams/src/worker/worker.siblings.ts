import { answering } from '@wijkgraph/kit';
import { workersInTeam } from '@wijkgraph/schema';
import { Worker } from './worker.entity.ts';

/** What support-plans asks before somebody becomes the contact worker of a plan. */
export const workerAnswers = [
  answering(workersInTeam, async ({ team, workers }, em) => {
    const found = await em.find(Worker, { id: { $in: workers }, teamId: team }, { fields: ['id'] });
    return { workers: found.map(({ id }) => id) };
  }),
];
