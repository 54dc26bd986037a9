import { manyBy } from '@wijkgraph/kit';
import { TeamTheme } from './team-theme.entity.ts';

export const themesOfTeam = manyBy(TeamTheme, 'teamId', 'from');
