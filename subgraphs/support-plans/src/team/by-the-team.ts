import { teamMembers } from '@wijkgraph/kit';

/** What is written in a dossier is written by those who work in a team. */
export const byTheTeam = { scopes: ['plans:write'], roles: teamMembers } as const;
