import { After, type Connection, First, GuardedQuery, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { HelpQuestion } from '../help-question/help-question.entity.ts';
import { HelpQuestionConnection } from '../help-question/help-question.resolver.ts';
import type { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { SupportPlanConnection } from '../support-plan/support-plan.resolver.ts';
import { plansAtWork, questionsAtWork } from './my-work.loaders.ts';
import { MyWork } from './my-work.ts';

@Resolver(() => MyWork)
export class MyWorkResolver {
  @GuardedQuery(() => MyWork, {
    scopes: ['plans:read'],
    description: 'What lies on the desk of whoever asks; for an application that is nothing.',
  })
  myWork(@Ctx() { caller }: RequestContext): MyWork {
    return MyWork.of(caller.subject);
  }

  @NotPersonalFieldResolver(() => HelpQuestionConnection, {
    nullable: true,
    description: 'The questions that they work on, the most urgent first and then the oldest.',
  })
  questions(
    @Root() { id }: MyWork,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HelpQuestion>> {
    return questionsAtWork(id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => SupportPlanConnection, {
    nullable: true,
    description: 'The open plans of which they are the contact, in the order of their ids.',
  })
  supportPlans(
    @Root() { id }: MyWork,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SupportPlan>> {
    return plansAtWork(id, { first, after }, context);
  }
}
