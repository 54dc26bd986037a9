import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { RepresentationKind } from './representation-kind.ts';

/** That somebody may act for a resident (vertegenwoordiging), on what ground, and for how long. */
@Entity()
@Check({ name: 'representation_agreeing_check', expression: 'agreeing >= 1' })
@Check({ name: 'representation_self_check', expression: 'representative_id <> resident_id' })
@Check({ name: 'representation_period_check', expression: 'valid_until is null or valid_until >= valid_from' })
@ObjectType({ description: 'That somebody may act for a resident, on what ground, and for how long.' })
@PersonalDataOf<Representation>(representation => representation.residentId, 'HOUSEHOLD')
@RequiresScope('residents:read')
export class Representation {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** The one who is represented. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  /** The one who represents: the claim `resident` of their token. */
  @Property({ type: 'uuid' })
  @Index()
  representativeId!: string;

  @Enum({ items: () => Object.values(RepresentationKind) })
  @Personal('HOUSEHOLD', () => RepresentationKind)
  kind!: RepresentationKind;

  @Property({ type: 'integer' })
  @Personal('HOUSEHOLD', () => Int, {
    description:
      "How many of the resident's representatives must agree, by what this one's ground says: 2 for parents with joint authority.",
  })
  agreeing!: number;

  @Property({ type: 'timestamptz' })
  @Personal('HOUSEHOLD', () => GraphQLISODateTime)
  validFrom!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal('HOUSEHOLD', () => GraphQLISODateTime, { description: 'Null while it lasts.' })
  validUntil!: Date | null;

  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** Who wrote it down: the `sub` of a worker. */
  @Property({ type: 'text' })
  recordedBy!: string;
}
