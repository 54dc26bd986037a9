import { EditInput, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { AppointmentKind, AppointmentState } from './appointment.states.ts';

const withinDomains = { category: 'CONTACT_LOG', by: 'lifeDomains' } as const;

/** An appointment as it is made. */
@InputType()
export class PlanAppointmentInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => ID, { nullable: true, description: 'A worker of the own team: the caller where left out.' })
  workerId?: string | null;

  @NotPersonal(() => AppointmentKind)
  kind!: AppointmentKind;

  @Personal('CONTACT_LOG', () => Date, { description: 'Needed.' })
  startsAt?: Date | null;

  @Personal('CONTACT_LOG', () => Date, { description: 'Needed; after startsAt, and within 12 hours of it.' })
  endsAt?: Date | null;

  @Personal('CONTACT_LOG', () => String, { description: 'Where, if not at home; at most 200 characters.' })
  place?: string | null;

  @Personal(withinDomains, () => [LifeDomain], {
    description: 'Every life domain that the note touches: it decides who may read the note.',
  })
  lifeDomains?: LifeDomain[] | null;

  @Personal(withinDomains, () => String, { description: 'At most 4000 characters; a note names at least one life domain.' })
  note?: string | null;
}

/** Another time, or another worker of the team. */
@InputType()
export class MoveAppointmentInput extends EditInput {
  @Personal('CONTACT_LOG', () => Date, { description: 'Needed.' })
  startsAt?: Date | null;

  @Personal('CONTACT_LOG', () => Date, { description: 'Needed; after startsAt, and within 12 hours of it.' })
  endsAt?: Date | null;

  @NotPersonal(() => ID, { nullable: true, description: 'A worker of the own team: the same as before where left out.' })
  workerId?: string | null;
}

/** What came of an appointment. */
@InputType()
export class EndAppointmentInput extends EditInput {
  @NotPersonal(() => AppointmentState, { description: 'HELD or MISSED once it has begun; CANCELLED also before.' })
  state!: AppointmentState;
}
