import { After, type Connection, First, knowsFiguresOf, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Directive, Resolver, Root } from 'type-graphql';
import type { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionsOfTeam } from '../help-question/help-question.loaders.ts';
import { HelpQuestionConnection } from '../help-question/help-question.resolver.ts';
import type { SatisfactionRating } from '../satisfaction-rating/satisfaction-rating.entity.ts';
import { ratingsOfTeam } from '../satisfaction-rating/satisfaction-rating.loaders.ts';
import { SatisfactionRatingConnection } from '../satisfaction-rating/satisfaction-rating.resolver.ts';
import type { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { plansOfTeam } from '../support-plan/support-plan.loaders.ts';
import { SupportPlanConnection } from '../support-plan/support-plan.resolver.ts';
import { Team } from './team.stub.ts';

/** Lists of a team begin with who is permitted: only then is anything counted or paged. */
@Resolver(() => Team)
export class TeamResolver {
  @NotPersonalFieldResolver(() => SupportPlanConnection, {
    nullable: true,
    description: 'Those plans of the team that the caller may see, in the order of their ids.',
  })
  supportPlans(
    @Root() { id }: Team,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SupportPlan>> {
    return plansOfTeam(id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => HelpQuestionConnection, {
    nullable: true,
    description: 'Those questions to the team that the caller may see, in the order of their ids.',
  })
  helpQuestions(
    @Root() { id }: Team,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HelpQuestion>> {
    return questionsOfTeam(id, { first, after }, context);
  }

  @Directive('@scope(allOf: ["statistics:read"])')
  @NotPersonalFieldResolver(() => SatisfactionRatingConnection, {
    nullable: true,
    description: 'How the help of the own team was rated, in the order of the ids; null for any other team: see `figures`.',
  })
  satisfactionRatings(
    @Root() { id }: Team,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SatisfactionRating>> | null {
    return knowsFiguresOf(id, context.caller) ? ratingsOfTeam(id, { first, after }, context) : null;
  }
}
