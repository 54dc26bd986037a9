import { connectionOf, GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Team } from '../team/team.stub.ts';
import { SatisfactionRating } from './satisfaction-rating.entity.ts';
import { RateInput } from './satisfaction-rating.inputs.ts';
import { rate } from './satisfaction-rating.service.ts';

export const { Edge: SatisfactionRatingEdge, Connection: SatisfactionRatingConnection } = connectionOf(
  () => SatisfactionRating,
  'SatisfactionRating',
);

@Resolver(() => SatisfactionRating)
export class SatisfactionRatingResolver {
  @GuardedMutation(() => Boolean, {
    scopes: [],
    roles: ['HOST', 'WORKER', 'TEAM_LEAD', 'RESIDENT'],
    description:
      'Rates the help of a team, without a name: for a resident who says so at the desk, or by the resident. True once it is taken in. BAD_USER_INPUT, FORBIDDEN.',
  })
  rate(@NotPersonalArg('input', () => RateInput) input: RateInput, @Ctx() context: RequestContext): Promise<boolean> {
    return rate(input, context);
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: SatisfactionRating): Team {
    return Team.withId(teamId);
  }
}
