import { manyBy } from '@wijkgraph/kit';
import { Action } from './action.entity.ts';

export const actionsOfGoal = manyBy(Action, 'goalId', 'id');
