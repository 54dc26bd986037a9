import { oneBy } from '@wijkgraph/kit';
import { Team } from './team.entity.ts';

export const teamById = oneBy(Team, 'id');
