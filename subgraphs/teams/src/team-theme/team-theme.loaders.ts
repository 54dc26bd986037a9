import { manyBy, oneBy } from '@wijkgraph/kit';
import { TeamTheme } from './team-theme.entity.ts';

export const themeById = oneBy(TeamTheme, 'id');

export const themesOfTeam = manyBy(TeamTheme, 'teamId', 'from');
