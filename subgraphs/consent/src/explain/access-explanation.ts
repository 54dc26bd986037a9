import { bySubjectOrOversight, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { DecisionRule, LineOutcome } from './verdict.ts';

/** One line of a consent, and what became of it in a decision. */
@ObjectType({ description: 'One line of a consent, and what became of it in a decision.' })
@PersonalDataOf<WeighedProvision>(provision => provision.residentId, bySubjectOrOversight)
@RequiresScope('access-log:read')
export class WeighedProvision {
  @NotPersonal(() => ID)
  id!: string;

  readonly residentId!: string;

  @Personal(bySubjectOrOversight, () => ID)
  consentId!: string;

  @Personal(bySubjectOrOversight, () => LineOutcome)
  outcome!: LineOutcome;
}

/** Why a party could or could not see a category of a resident's data for a purpose at a moment, from what was known then. */
@ObjectType({ description: "Why a party could or could not see a category of a resident's data for a purpose at a moment." })
@PersonalDataOf<AccessExplanation>(explanation => explanation.residentId, bySubjectOrOversight)
@RequiresScope('access-log:read')
export class AccessExplanation {
  readonly residentId!: string;

  @Personal(bySubjectOrOversight, () => GraphQLISODateTime)
  at!: Date;

  @Personal(bySubjectOrOversight, () => Boolean)
  permitted!: boolean;

  @Personal(bySubjectOrOversight, () => DecisionRule)
  rule!: DecisionRule;

  @Personal(bySubjectOrOversight, () => [WeighedProvision], {
    description: 'All that the resident had given the party by then, in the order in which it was given.',
  })
  provisions!: readonly WeighedProvision[];

  @Personal(bySubjectOrOversight, () => [ID], { description: 'The objections that touched party, category and purpose.' })
  objections!: readonly string[];

  @Personal(bySubjectOrOversight, () => [ID], { description: 'The emergency overrides of workers of the party.' })
  overrides!: readonly string[];
}
