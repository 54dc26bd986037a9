import { byLifeDomain, GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Int, Resolver, Root } from 'type-graphql';
import { Worker } from '../worker/worker.stub.ts';
import { Assessment, AssessmentScore } from './assessment.entity.ts';
import { RecordAssessmentInput } from './assessment.inputs.ts';
import { scoresOfAssessment } from './assessment.loaders.ts';
import { recordAssessment } from './assessment.service.ts';
import { changeOfScore } from './score-change.loaders.ts';
import { byTheTeam } from '../team/by-the-team.ts';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @GuardedMutation(() => Assessment, {
    ...byTheTeam,
    description: 'Records how self-reliant a resident is, whose record the team of the caller holds. BAD_USER_INPUT, NOT_FOUND.',
  })
  recordAssessment(
    @NotPersonalArg('input', () => RecordAssessmentInput) input: RecordAssessmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    return recordAssessment(input, context);
  }

  @PersonalFieldResolver('PLAN', () => [AssessmentScore], { description: 'The scores in those life domains that the caller may see.' })
  scores(@Root() { id }: Assessment, @Ctx() context: RequestContext): Promise<readonly AssessmentScore[]> {
    return context.load(scoresOfAssessment, id);
  }

  @PersonalFieldResolver('PLAN', () => Worker, { description: 'Who recorded it, where that is known.' })
  worker(@Root() { workerId }: Assessment): Worker | null {
    return workerId === null ? null : Worker.withId(workerId);
  }
}

@Resolver(() => AssessmentScore)
export class AssessmentScoreResolver {
  @PersonalFieldResolver(byLifeDomain, () => Int, {
    description: 'What it gained or lost since the last score before it, of the same edition; null where it is the first.',
  })
  async sincePrevious(@Root() { id }: AssessmentScore, @Ctx() context: RequestContext): Promise<number | null> {
    return (await context.load(changeOfScore, id)).sincePrevious;
  }

  @PersonalFieldResolver(byLifeDomain, () => Int, {
    description: 'What it gained or lost since the last assessment at a START, of the same edition; null where there is none before it.',
  })
  async sinceStart(@Root() { id }: AssessmentScore, @Ctx() context: RequestContext): Promise<number | null> {
    return (await context.load(changeOfScore, id)).sinceStart;
  }
}
