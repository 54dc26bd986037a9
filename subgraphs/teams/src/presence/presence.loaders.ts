import { manyBy, oneBy } from '@wijkgraph/kit';
import { Presence } from './presence.entity.ts';

export const presenceById = oneBy(Presence, 'id');

export const presencesOfTeam = manyBy(Presence, 'teamId', 'weekday');

export const presencesOfWorker = manyBy(Presence, 'workerId', 'weekday');
