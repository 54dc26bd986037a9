import { refuse, type RequestContext } from '@wijkgraph/kit';

/** Who works with residents under their names. */
const withDossier = new Set(['WORKER', 'TEAM_LEAD']);

/** Stops whoever sees no dossier from naming a resident, before anything is asked about that resident. FORBIDDEN. */
export const requireDossier = ({ caller }: RequestContext): void => {
  if (!caller.roles.some(role => withDossier.has(role)))
    throw refuse('FORBIDDEN', 'You may hand this in without a name only; leave the resident out.');
};

/** The team for which something is recorded: the caller's own, or the one that a partner names. BAD_USER_INPUT, FORBIDDEN. */
export const teamFor = (named: string | null | undefined, { caller }: RequestContext): string => {
  if (caller.roles.length > 0) {
    if (named && named !== caller.party) throw refuse('FORBIDDEN', 'You record for your own team only.');
    return caller.party;
  }
  if (!named) throw refuse('BAD_USER_INPUT', 'Name the team that the question is for.');
  return named;
};
