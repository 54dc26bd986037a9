import { manyBy, oneBy } from '@wijkgraph/kit';
import { ClarificationPeriod } from './clarification-period.entity.ts';

export const clarificationById = oneBy(ClarificationPeriod, 'id');
export const clarificationOfTeam = manyBy(ClarificationPeriod, 'teamId', 'from');
