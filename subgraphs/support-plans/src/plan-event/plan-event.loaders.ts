import { manyBy } from '@wijkgraph/kit';
import { PlanEvent } from './plan-event.entity.ts';

export const eventsOfPlan = manyBy(PlanEvent, 'planId', 'id');
