import { byLifeDomain, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';
import { AssessmentPhase } from './assessment.entity.ts';

/** How self-reliant somebody is in one life domain. */
@InputType()
export class ScoreInput {
  @NotPersonal(() => LifeDomain, { description: 'One that the edition scores.' })
  lifeDomain!: LifeDomain;

  @Personal(byLifeDomain, () => Int, {
    description: 'Required: 1 acute problems, 2 not, 3 limited, 4 sufficiently, 5 fully self-reliant (ZRM 2017).',
  })
  score?: number | null;
}

/** An assessment as it was made. */
@InputType()
export class RecordAssessmentInput {
  @Personal('PLAN', () => ID, { description: 'Required: who was assessed.' })
  residentId?: string | null;

  @NotPersonal(() => AssessmentPhase)
  phase!: AssessmentPhase;

  @Personal('PLAN', () => String, { description: 'ISO 8601 date, not after today; today where left out.' })
  date?: string | null;

  @NotPersonal(() => String, { nullable: true, description: 'Edition of the matrix; the latest where left out.' })
  version?: string | null;

  @NotPersonal(() => [ScoreInput], { description: 'One or more, each life domain once: only what was scored.' })
  scores!: ScoreInput[];
}
