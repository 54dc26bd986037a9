import { manyBy } from '@wijkgraph/kit';
import { SafetyFlag } from './safety-flag.entity.ts';

export const safetyFlagsOfResident = manyBy(SafetyFlag, 'residentId', 'raisedAt');
