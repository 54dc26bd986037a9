import { manyBy, oneBy } from '@wijkgraph/kit';
import { Location } from './location.entity.ts';

export const locationById = oneBy(Location, 'id');

export const locationsOfTeam = manyBy(Location, 'teamId', 'name');
