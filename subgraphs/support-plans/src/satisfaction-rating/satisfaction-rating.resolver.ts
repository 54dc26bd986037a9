import { connectionOf, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { planById } from '../support-plan/support-plan.loaders.ts';
import { Team } from '../team/team.stub.ts';
import { SatisfactionRating } from './satisfaction-rating.entity.ts';

export const { Edge: SatisfactionRatingEdge, Connection: SatisfactionRatingConnection } = connectionOf(
  () => SatisfactionRating,
  'SatisfactionRating',
);

@Resolver(() => SatisfactionRating)
export class SatisfactionRatingResolver {
  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { teamId }: SatisfactionRating): Team {
    return Team.withId(teamId);
  }

  @NotPersonalFieldResolver(() => SupportPlan, {
    nullable: true,
    description: 'The plan it was given for, to whoever may see that plan.',
  })
  plan(@Root() { planId }: SatisfactionRating, @Ctx() context: RequestContext): Promise<SupportPlan | null> | null {
    return planId === null ? null : context.load(planById, planId);
  }
}
