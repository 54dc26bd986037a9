import { teamMembers } from '@wijkgraph/kit';

/** What lies between two parties is read by either: those who work in a team, and a partner's application. */
export const readByEither = { scopes: ['referrals:read'], roles: [...teamMembers, 'PARTNER'] } as const;
export const readByTheTeam = { scopes: ['referrals:read'], roles: teamMembers } as const;
/** Sent, taken back or settled by those who work in a team. */
export const byTheTeam = { scopes: ['referrals:write'], roles: teamMembers } as const;
/** Answered by whoever received it, a team or a partner. */
export const byTheReceiver = { scopes: ['referrals:respond'], roles: [...teamMembers, 'PARTNER'] } as const;
