import { manyBy } from '@wijkgraph/kit';
import { GoalEvent } from './goal-event.entity.ts';

export const eventsOfGoal = manyBy(GoalEvent, 'goalId', 'id');
