import { refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { partyId, readInput } from '../input/read-input.ts';
import { teamFor } from '../permitted/standing.ts';
import { SatisfactionRating } from './satisfaction-rating.entity.ts';
import type { RateInput } from './satisfaction-rating.inputs.ts';

const OUT_OF_SCALE = 'A rating is 1 to 10.';
const rating = z.object({
  team: partyId('team').nullish(),
  score: z.int(OUT_OF_SCALE).min(1, OUT_OF_SCALE).max(10, OUT_OF_SCALE),
});

const thisMonth = (): string => `${new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 7)}-01`;

const ratedTeam = (team: string | null | undefined, context: RequestContext): string => {
  if (!context.caller.roles.includes('RESIDENT')) return teamFor(team, context);
  if (!team) throw refuse('BAD_USER_INPUT', 'Name the team that helped you.');
  return team;
};

/** Takes a rating in. Of who gave it nothing is kept, nor for which plan, nor on which day: of a team of few, each of them would tell. */
export const rate = async (input: RateInput, context: RequestContext): Promise<boolean> => {
  const { team, score } = readInput(rating, input);
  const teamId = ratedTeam(team, context);
  await context.em.transactional(async em => {
    em.persist(Object.assign(new SatisfactionRating(), { teamId, score, at: thisMonth() }));
  });
  return true;
};
