import { manyBy, oneBy } from '@wijkgraph/kit';
import { Worker } from './worker.entity.ts';

export const workerById = oneBy(Worker, 'id');

export const workersOfTeam = manyBy(Worker, 'teamId', 'name');
