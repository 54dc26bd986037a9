import { refuse, type RequestContext } from '@wijkgraph/kit';

/** Stops a team lead who would change what is another team's; a policy adviser speaks for the municipality. FORBIDDEN. */
export const requireOwnTeam = (teamId: string | null, { caller }: RequestContext): void => {
  if (caller.roles.includes('POLICY_ADVISER') || teamId === caller.party) return;
  throw refuse('FORBIDDEN', 'A team lead changes this for the own team only.');
};
