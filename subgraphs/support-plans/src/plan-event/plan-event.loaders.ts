import { manyBy, oneBy } from '@wijkgraph/kit';
import { PlanEvent } from './plan-event.entity.ts';

export const planEventById = oneBy(PlanEvent, 'id');
export const eventsOfPlan = manyBy(PlanEvent, 'planId', 'id');
