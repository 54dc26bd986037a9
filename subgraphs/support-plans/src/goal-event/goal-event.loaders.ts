import { manyBy, oneBy } from '@wijkgraph/kit';
import { GoalEvent } from './goal-event.entity.ts';

export const goalEventById = oneBy(GoalEvent, 'id');
export const eventsOfGoal = manyBy(GoalEvent, 'goalId', 'id');
