import { manyBy, oneBy } from '@wijkgraph/kit';
import { Goal } from './goal.entity.ts';

export const goalById = oneBy(Goal, 'id');
export const goalsOfPlan = manyBy(Goal, 'planId', 'id');
