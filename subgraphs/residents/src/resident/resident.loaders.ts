import { oneBy } from '@wijkgraph/kit';
import { Resident } from './resident.entity.ts';

export const residentById = oneBy(Resident, 'id');
