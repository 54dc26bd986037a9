import { manyBy } from '@wijkgraph/kit';
import { Presence } from './presence.entity.ts';

export const presencesOfTeam = manyBy(Presence, 'teamId', 'weekday');

export const presencesOfWorker = manyBy(Presence, 'workerId', 'weekday');
