import { PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Assessment, AssessmentScore } from './assessment.entity.ts';
import { scoresOfAssessment } from './assessment.loaders.ts';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @PersonalFieldResolver('PLAN', () => [AssessmentScore], { description: 'The scores in those life domains that the caller may see.' })
  scores(@Root() { id }: Assessment, @Ctx() context: RequestContext): Promise<readonly AssessmentScore[]> {
    return context.load(scoresOfAssessment, id);
  }
}
