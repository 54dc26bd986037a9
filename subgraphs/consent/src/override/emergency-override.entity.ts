import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byOverrideShown, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { categoriesOf, DataCategory, LegalBasis } from '@wijkgraph/schema';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { OverrideGround, OverrideVerdict } from './override-words.ts';

/** About somebody else than the resident too, such as whoever told of it (AVG art. 15(4)). */
const inOwnWords = { ...byOverrideShown, thirdParty: true };

/** That one worker passes over consent in an emergency (noodtoegang): chosen categories, a few hours, reviewed by somebody else. */
@Entity()
@Check({
  name: 'emergency_override_period_check',
  expression: `valid_until > valid_from and valid_until <= valid_from + '04:00:00'::interval`,
})
@Check({
  name: 'emergency_override_review_check',
  expression: '(reviewed_at is null) = (verdict is null) and reviewed_by is distinct from worker',
})
@Index({
  name: 'emergency_override_decision',
  expression:
    'create index "emergency_override_decision" on "emergency_override" ("resident_id", "worker") include ("party", "categories", "valid_from", "valid_until", "legal_basis", "id")',
})
@Index({
  name: 'emergency_override_to_review',
  expression: 'create index "emergency_override_to_review" on "emergency_override" ("valid_from", "id") where "reviewed_at" is null',
})
@ObjectType({ description: 'That one worker passed over consent in an emergency. It never makes a consent.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<EmergencyOverride>(override => override.residentId, byOverrideShown)
@RequiresScope('consents:read')
export class EmergencyOverride {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'text' })
  @Personal(byOverrideShown, () => ID, { description: 'The one worker to whom it opened anything.' })
  worker!: string;

  /** The worker's team. */
  @Property({ type: 'text' })
  party!: string;

  @Enum({ items: () => Object.values(OverrideGround) })
  @Personal(byOverrideShown, () => OverrideGround)
  ground!: OverrideGround;

  @Enum({ items: () => Object.values(LegalBasis) })
  @Personal(byOverrideShown, () => LegalBasis)
  legalBasis!: LegalBasis;

  @Property({ type: 'text' })
  @Personal(inOwnWords, () => String, { description: "In the worker's own words." })
  reason!: string;

  /** Bits of the data categories. */
  @Property({ type: 'integer', fieldName: 'categories' })
  categoryMask!: number;

  @Property({ type: 'timestamptz' })
  @Personal(byOverrideShown, () => GraphQLISODateTime)
  validFrom!: Date;

  @Property({ type: 'timestamptz' })
  @Personal(byOverrideShown, () => GraphQLISODateTime, { description: 'Brought forward where it was ended early.' })
  validUntil!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byOverrideShown, () => GraphQLISODateTime, {
    description: "Until when it is kept from the resident's view; null where it is not.",
  })
  withheldUntil!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byOverrideShown, () => GraphQLISODateTime, { description: 'Null while nobody has reviewed it.' })
  reviewedAt!: Date | null;

  /** The `sub` of the reviewer. */
  @Property({ type: 'text', nullable: true })
  reviewedBy!: string | null;

  @Enum({ items: () => Object.values(OverrideVerdict), nullable: true })
  @Personal(byOverrideShown, () => OverrideVerdict)
  verdict!: OverrideVerdict | null;

  @Property({ type: 'text', nullable: true })
  @Personal(inOwnWords, () => String, { description: 'What the reviewer found.' })
  reviewNote!: string | null;

  @Personal(byOverrideShown, () => [DataCategory])
  get categories(): readonly DataCategory[] {
    return categoriesOf(this.categoryMask);
  }

  /** Read by the rule over rows: once it is over, and no longer kept from view. */
  get shownToSubject(): boolean {
    const now = new Date();
    return this.validUntil <= now && (this.withheldUntil === null || this.withheldUntil <= now);
  }
}
