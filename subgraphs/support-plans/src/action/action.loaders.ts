import { manyBy, oneBy } from '@wijkgraph/kit';
import { Action } from './action.entity.ts';

export const actionById = oneBy(Action, 'id');
export const actionsOfGoal = manyBy(Action, 'goalId', 'id');
