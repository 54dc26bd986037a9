import { teamMembers } from '@wijkgraph/kit';

/** Written by the resident, or by those in the team who write down what the resident says. */
export const byResidentOrTeam = { scopes: ['consents:write'], roles: [...teamMembers, 'RESIDENT'] } as const;
export const byTheTeam = { scopes: ['consents:write'], roles: teamMembers } as const;
