import { manyBy, oneBy } from '@wijkgraph/kit';
import { PlanParticipant } from './plan-participant.entity.ts';

export const participantById = oneBy(PlanParticipant, 'id');
export const participantsOfPlan = manyBy(PlanParticipant, 'planId', 'from');
