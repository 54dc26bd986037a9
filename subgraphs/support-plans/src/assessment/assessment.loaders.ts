import { manyBy, oneBy } from '@wijkgraph/kit';
import { Assessment, AssessmentScore } from './assessment.entity.ts';

export const assessmentById = oneBy(Assessment, 'id');
export const assessmentsOfResident = manyBy(Assessment, 'residentId', 'date');
export const scoresOfAssessment = manyBy(AssessmentScore, 'assessmentId', 'lifeDomain');
