import { randomUUID } from 'node:crypto';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** When in the support self-reliance was assessed. */
export const AssessmentPhase = { START: 'START', INTERIM: 'INTERIM', END: 'END', FOLLOW_UP: 'FOLLOW_UP' } as const;
export type AssessmentPhase = keyof typeof AssessmentPhase;
registerEnumType(AssessmentPhase, { name: 'AssessmentPhase', description: 'When in the support self-reliance was assessed.' });

/** How self-reliant a resident is at one moment (zelfredzaamheid), after the self-reliance matrix. */
@Entity()
@Index({
  name: 'assessment_counted',
  expression: `create index "assessment_counted" on "assessment" ("phase", "date") include ("id", "resident_id")`,
})
@ObjectType({ description: 'How self-reliant a resident is at one moment.' })
@PersonalDataOf<Assessment>(assessment => assessment.residentId, 'PLAN')
@RequiresScope('plans:read')
export class Assessment {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Enum({ items: () => Object.values(AssessmentPhase) })
  @Personal('PLAN', () => AssessmentPhase)
  phase!: AssessmentPhase;

  @Property({ type: 'date' })
  @Personal('PLAN', () => String, { description: 'ISO 8601 date.' })
  date!: string;

  @Property({ type: 'text' })
  @Personal('PLAN', () => String, { description: 'Edition of the matrix that was used, such as "ZRM 2017".' })
  version!: string;

  /** The token's `sub`; null for what was taken over from elsewhere. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  @Personal('PLAN', () => GraphQLISODateTime, { description: 'When it was written down.' })
  recordedAt!: Date;
}

/** How self-reliant a resident is in one life domain. */
@Entity()
@Index({
  name: 'assessment_score_counted',
  expression: `create index "assessment_score_counted" on "assessment_score" ("assessment_id", "life_domain") include ("score")`,
})
@Check({ name: 'assessment_score_score_check', expression: 'score >= 1 and score <= 5' })
@ObjectType({ description: 'How self-reliant a resident is in one life domain.' })
@PersonalDataOf<AssessmentScore>(score => score.residentId, byLifeDomain)
@RequiresScope('plans:read')
export class AssessmentScore {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Property({ type: 'uuid' })
  assessmentId!: string;

  /** Whose consent is asked: the resident of the assessment. */
  @Property({ type: 'uuid' })
  residentId!: string;

  @Enum({ items: () => Object.values(LifeDomain) })
  @Personal(byLifeDomain, () => LifeDomain)
  lifeDomain!: LifeDomain;

  @Property({ type: 'smallint' })
  @Personal(byLifeDomain, () => Int, {
    description: '1 acute problems, 2 not, 3 limited, 4 sufficiently, 5 fully self-reliant (ZRM 2017).',
  })
  score!: number;
}
