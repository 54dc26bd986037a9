import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { ID, ObjectType, registerEnumType } from 'type-graphql';

/** On what ground somebody acts for a resident (BW 1:245 parent, 1:280 guardian, 1:450 mentor, 1:378 curator). */
export const RepresentativeKind = { PARENT: 'PARENT', GUARDIAN: 'GUARDIAN', MENTOR: 'MENTOR', CURATOR: 'CURATOR' } as const;
export type RepresentativeKind = keyof typeof RepresentativeKind;
registerEnumType(RepresentativeKind, { name: 'RepresentativeKind' });

/** Somebody who may act for a resident (vertegenwoordiger), and for how long. */
@Entity()
@ObjectType({ description: 'Somebody who may act for a resident, and for how long.' })
@PersonalDataOf<Representative>(representative => representative.residentId, 'HOUSEHOLD')
@RequiresScope('residents:read')
export class Representative {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** Whose consent is asked: the one who is represented. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  /** The resident who represents; their own consent decides what is seen of them. */
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Enum({ items: () => Object.values(RepresentativeKind) })
  @Personal('HOUSEHOLD', () => RepresentativeKind)
  kind!: RepresentativeKind;

  @Property({ type: 'date', fieldName: 'represents_from' })
  @Personal('HOUSEHOLD', () => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'represents_to' })
  @Personal('HOUSEHOLD', () => String, { description: 'ISO 8601 date; null while it lasts.' })
  to!: string | null;
}
