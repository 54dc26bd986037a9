import { randomUUID } from 'node:crypto';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';
import { AppointmentKind, AppointmentState } from './appointment.states.ts';

/** That a worker meets a resident at a time that was agreed on (afspraak), at home or elsewhere. */
@Entity()
@Index({ properties: ['residentId', 'startsAt', 'id'] })
@Index({ properties: ['workerId', 'startsAt', 'id'] })
@Check({ name: 'appointment_period_check', expression: `starts_at < ends_at and ends_at <= starts_at + '12:00:00'::interval` })
@Check({ name: 'appointment_note_check', expression: 'note is null or cardinality(life_domains) > 0' })
@Check({
  name: 'appointment_one_at_a_time',
  expression: `exclude using gist (worker_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')`,
})
@ObjectType({ description: 'That a worker meets a resident at a time that was agreed on.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Appointment>(appointment => appointment.residentId, 'CONTACT_LOG')
@RequiresScope('plans:read')
export class Appointment {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ category: 'CONTACT_LOG', onlyOwnTeam: true })
  version!: number;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'text' })
  teamId!: string;

  /** The database lets no two of a worker's appointments overlap. */
  @Property({ type: 'uuid' })
  workerId!: string;

  @Enum({ items: () => Object.values(AppointmentKind) })
  @Personal('CONTACT_LOG', () => AppointmentKind)
  kind!: AppointmentKind;

  @Enum({ items: () => Object.values(AppointmentState), default: AppointmentState.PLANNED })
  @Personal('CONTACT_LOG', () => AppointmentState)
  state: AppointmentState = AppointmentState.PLANNED;

  @Property({ type: 'datetime', length: 3 })
  @Personal('CONTACT_LOG', () => Date)
  startsAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Personal('CONTACT_LOG', () => Date, { description: 'The moment from which the worker is free again.' })
  endsAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Personal('CONTACT_LOG', () => String, { description: 'Where, if not at home: an address of the resident does not belong here.' })
  place!: string | null;

  /** What the note touches: it decides who may read it, so there is no note without. */
  @Enum({ items: () => Object.values(LifeDomain), array: true, default: [] })
  lifeDomains: LifeDomain[] = [];

  @Property({ type: 'text', nullable: true })
  @Personal({ category: 'CONTACT_LOG', by: 'lifeDomains' }, () => String, {
    description: 'What it is about, to whoever may see every life domain that it touches.',
  })
  note!: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Personal('CONTACT_LOG', () => Date, { description: 'When it was planned, moved or ended last.' })
  changedAt!: Date;

  /** The worker who did. */
  @Property({ type: 'uuid' })
  changedBy!: string;
}
