import { answering } from '@wijkgraph/kit';
import { teamKnown } from '@wijkgraph/schema';
import { Team } from './team.entity.ts';

/** What support-plans asks before a question is handed to a team. */
export const teamAnswers = [answering(teamKnown, async ({ team }, em) => ({ known: (await em.count(Team, { id: team })) > 0 }))];
