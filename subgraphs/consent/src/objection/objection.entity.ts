import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byConcernedWhileShared, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { categoriesOf, DataCategory, OrganisationKind, Purpose, purposesOf } from '@wijkgraph/schema';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { ObjectionReach } from './objection-reach.ts';

/** What a resident does not want (bezwaar): AVG art. 21. What it does to a permit is said in `precedence.ts`. */
@Entity()
@Check({ name: 'objection_party_check', expression: `(reach = 'PARTY') = (party_id is not null)` })
@Check({ name: 'objection_kind_check', expression: `(reach = 'KIND') = (party_kind is not null)` })
@Index({
  name: 'objection_decision',
  expression:
    'create index "objection_decision" on "objection" ("resident_id") include ("reach", "party_id", "party_kind", "categories", "purposes", "recorded_at", "lifted_at")',
})
@ObjectType({ description: 'What a resident objects to. Whom it is against is never told of it.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Objection>(objection => objection.residentId, byConcernedWhileShared)
@RequiresScope('consents:read')
export class Objection {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Enum({ items: () => Object.values(ObjectionReach) })
  @Personal(byConcernedParties, () => ObjectionReach)
  reach!: ObjectionReach;

  @Property({ type: 'text', nullable: true })
  partyId!: string | null;

  @Enum({ items: () => Object.values(OrganisationKind), nullable: true })
  @Personal(byConcernedParties, () => OrganisationKind, { description: 'Null unless it is against a kind of organisation.' })
  partyKind!: OrganisationKind | null;

  /** Bits of the data categories; null for all. */
  @Property({ type: 'integer', fieldName: 'categories', nullable: true })
  categoryMask!: number | null;

  /** Bits of the purposes; null for all. */
  @Property({ type: 'integer', fieldName: 'purposes', nullable: true })
  purposeMask!: number | null;

  @Property({ type: 'timestamptz' })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  recordedAt!: Date;

  /** Who wrote it down: the `sub` of a worker or of the resident. */
  @Property({ type: 'text' })
  recordedBy!: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'Null while it stands.' })
  liftedAt!: Date | null;

  @Personal(byConcernedParties, () => [DataCategory], { description: 'Null where it is against all, also those that come later.' })
  get categories(): readonly DataCategory[] | null {
    return this.categoryMask === null ? null : categoriesOf(this.categoryMask);
  }

  @Personal(byConcernedParties, () => [Purpose], { description: 'Null where it is against all, also those that come later.' })
  get purposes(): readonly Purpose[] | null {
    return this.purposeMask === null ? null : purposesOf(this.purposeMask);
  }

  /** No party is told, not even the one that it is against: an objection speaks of more than is shared with it. */
  get concernedParties(): readonly string[] {
    return [];
  }
}
