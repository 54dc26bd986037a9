import { manyBy } from '@wijkgraph/kit';
import { PlanParticipant } from './plan-participant.entity.ts';

export const participantsOfPlan = manyBy(PlanParticipant, 'planId', 'from');
