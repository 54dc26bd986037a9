import { manyBy } from '@wijkgraph/kit';
import { Representation } from './representation.entity.ts';

export const representationsOfResident = manyBy(Representation, 'residentId', 'validFrom');
