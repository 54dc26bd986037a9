import { randomUUID } from 'node:crypto';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ContactChannel } from './contact-channel.ts';

/** What a contact was about; the two are counted apart in the monthly figures. */
export const ContactKind = { SUPPORT: 'SUPPORT', INFORMATION: 'INFORMATION' } as const;
export type ContactKind = keyof typeof ContactKind;
registerEnumType(ContactKind, {
  name: 'ContactKind',
  description: 'What a contact was about; the two are counted apart in the monthly figures.',
  valuesConfig: {
    SUPPORT: { description: 'Support with a question (ondersteuning).' },
    INFORMATION: { description: 'Information or advice (informatie en advies).' },
  },
});

/** That the team spoke to somebody (contactmoment), known by name or not. */
@Entity()
@Index({ properties: ['residentId', 'at', 'id'] })
@Index({
  name: 'contact_moment_counted',
  expression: `create index "contact_moment_counted" on "contact_moment" ("kind", "at") include ("team_id", "district_code")`,
})
@Check({ name: 'contact_moment_note_check', expression: `note is null or cardinality(life_domains) > 0` })
@ObjectType({ description: 'That the team spoke to somebody, known by name or not.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<ContactMoment>(contact => contact.residentId ?? [], 'CONTACT_LOG')
@RequiresScope('plans:read')
export class ContactMoment {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  /** Whose consent is asked; null for an anonymous contact, which is about nobody. */
  @Property({ type: 'uuid', nullable: true })
  residentId!: string | null;

  @Property({ type: 'text' })
  @Index()
  teamId!: string;

  /** The wijk that it is counted in (CBS code); null where it is not known. A column, never a field: of somebody by name it is an address. */
  @Property({ type: 'text', nullable: true })
  districtCode: string | null = null;

  @Property({ type: 'uuid' })
  workerId!: string;

  /** The question that it left for the team, if it did. */
  @Property({ type: 'uuid', nullable: true })
  questionId!: string | null;

  @Enum({ items: () => Object.values(ContactKind) })
  @Personal('CONTACT_LOG', () => ContactKind)
  kind!: ContactKind;

  @Enum({ items: () => Object.values(ContactChannel) })
  @Personal('CONTACT_LOG', () => ContactChannel)
  channel!: ContactChannel;

  @Property({ type: 'datetime', length: 3 })
  @Personal('CONTACT_LOG', () => Date)
  at!: Date;

  @Enum({ items: () => Object.values(LifeDomain), array: true, default: [] })
  @Personal({ category: 'CONTACT_LOG', by: 'lifeDomains' }, () => [LifeDomain], {
    description: 'What the note touches: it decides who may read it, so there is no note without.',
  })
  lifeDomains: LifeDomain[] = [];

  @Property({ type: 'text', nullable: true })
  @Personal({ category: 'CONTACT_LOG', by: 'lifeDomains' }, () => String, {
    description: 'What was said, to whoever may see every life domain that it touches.',
  })
  note!: string | null;
}
