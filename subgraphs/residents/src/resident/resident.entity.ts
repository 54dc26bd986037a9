import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Somebody who lives in the municipality (bewoner) and is known under a name. */
@Entity()
@Index({
  name: 'resident_name',
  expression: `create index "resident_name" on "resident" using gin ("name_key"("first_name" || ' ' || coalesce("name_prefix", '') || ' ' || "last_name") gin_trgm_ops)`,
})
@Index({ name: 'resident_last_name', expression: 'create index "resident_last_name" on "resident" using gin ("last_name" gin_trgm_ops)' })
@Index({ name: 'resident_postcode', expression: 'create index "resident_postcode" on "resident" ("postcode" text_pattern_ops)' })
@ObjectType({ description: 'Somebody who lives in the municipality and is known under a name.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Resident>(resident => resident.id)
@RequiresScope('residents:read')
export class Resident {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version({ category: 'IDENTITY', onlyOwnTeam: true })
  version!: number;

  @Property({ type: 'text' })
  @Personal('IDENTITY', () => String)
  firstName!: string;

  @Property({ type: 'text', nullable: true })
  @Personal('IDENTITY', () => String, {
    description: 'What stands between the first and the last name (tussenvoegsel), such as "van den".',
  })
  namePrefix!: string | null;

  @Property({ type: 'text' })
  @Personal('IDENTITY', () => String)
  lastName!: string;

  @Property({ type: 'date' })
  @Index({ name: 'resident_birth_date' })
  @Personal('IDENTITY', () => String, { description: 'ISO 8601 date.' })
  birthDate!: string;

  @Property({ type: 'text', nullable: true, unique: true })
  @Personal('BSN', () => String, { description: 'Citizen service number: nine digits that pass the eleven test (Wabb).' })
  bsn!: string | null;

  @Property({ type: 'text' })
  @Personal('ADDRESS', () => String)
  street!: string;

  @Property({ type: 'text' })
  @Personal('ADDRESS', () => String, { description: 'With its addition, such as "12-B".' })
  houseNumber!: string;

  @Property({ type: 'text' })
  @Personal('ADDRESS', () => String, { description: 'Four digits and two letters.' })
  postcode!: string;

  @Property({ type: 'text' })
  @Personal('ADDRESS', () => String)
  city!: string;

  /** CBS code of the wijk: what the field `district` refers to. */
  @Property({ type: 'text', index: true })
  districtCode!: string;

  @Property({ type: 'boolean', default: false })
  @Personal({ category: 'ADDRESS', onlyOwnTeam: true }, () => Boolean, {
    description: 'The address must not become known, for instance because of violence. Seen by the own team alone.',
  })
  confidentialAddress!: boolean;

  @Property({ type: 'text', nullable: true })
  @Personal('CONTACT', () => String)
  phone!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal('CONTACT', () => String)
  email!: string | null;

  @Property({ type: 'text' })
  @Personal('CONTACT', () => String, { description: 'Language that the resident prefers, as BCP 47 says it.' })
  language!: string;

  @Property({ type: 'boolean', default: false })
  @Personal('CONTACT', () => Boolean)
  interpreterNeeded!: boolean;

  /** When the resident was first written down: from then on at the latest there must be a reason to. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  recordedAt: Opt<Date> = new Date();
}
