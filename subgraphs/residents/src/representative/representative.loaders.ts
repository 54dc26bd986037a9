import { manyBy } from '@wijkgraph/kit';
import { Representative } from './representative.entity.ts';

export const representativesOfResident = manyBy(Representative, 'residentId', 'from');
