import { GuardedMutation, GuardedQuery, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.stub.ts';
import { Team } from '../team/team.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { agendaOf } from './agenda.service.ts';
import { Appointment } from './appointment.entity.ts';
import { EndAppointmentInput, MoveAppointmentInput, PlanAppointmentInput } from './appointment.inputs.ts';
import { endAppointment, moveAppointment, planAppointment } from './appointment.service.ts';
import { calendarOf } from './calendar.ts';
import { byTheTeam } from '../team/by-the-team.ts';

const From = () => NotPersonalArg('from', () => Date, { nullable: true, description: 'Now, where left out.' });
const Until = () =>
  NotPersonalArg('until', () => Date, { nullable: true, description: 'Four weeks after from where left out; 93 days at most.' });
const ofTheCaller = { scopes: ['plans:read'], roles: ['WORKER', 'TEAM_LEAD'], nullable: true } as const;

@Resolver(() => Appointment)
export class AppointmentResolver {
  @GuardedQuery(() => [Appointment], {
    ...ofTheCaller,
    description: "The caller's own appointments in a time, the first 1000 of those that the caller may see, in order. BAD_USER_INPUT.",
  })
  myAppointments(@From() from: Date | null, @Until() until: Date | null, @Ctx() context: RequestContext): Promise<readonly Appointment[]> {
    return agendaOf({ from, until }, context);
  }

  @GuardedQuery(() => String, {
    ...ofTheCaller,
    description:
      "The same as iCalendar (RFC 5545), for a calendar of one's own: when and where, without a name or what it is about. BAD_USER_INPUT.",
  })
  async myCalendar(@From() from: Date | null, @Until() until: Date | null, @Ctx() context: RequestContext): Promise<string> {
    return calendarOf(await agendaOf({ from, until }, context));
  }

  @GuardedMutation(() => Appointment, {
    ...byTheTeam,
    description:
      'Makes an appointment for a worker of the own team. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE where the worker has another then.',
  })
  planAppointment(
    @NotPersonalArg('input', () => PlanAppointmentInput) input: PlanAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return planAppointment(input, context);
  }

  @GuardedMutation(() => Appointment, {
    ...byTheTeam,
    description: 'Moves a planned appointment to another time or worker. BAD_USER_INPUT, NOT_FOUND, CONFLICT, INVALID_STATE.',
  })
  moveAppointment(
    @NotPersonalArg('input', () => MoveAppointmentInput) input: MoveAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return moveAppointment(input, context);
  }

  @GuardedMutation(() => Appointment, {
    ...byTheTeam,
    description: 'Says what came of an appointment. NOT_FOUND, CONFLICT, INVALID_STATE.',
  })
  endAppointment(
    @NotPersonalArg('input', () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return endAppointment(input, context);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Resident)
  resident(@Root() { residentId }: Appointment): Resident {
    return Resident.withId(residentId);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Worker, { description: 'Whose time it is.' })
  worker(@Root() { workerId }: Appointment): Worker {
    return Worker.withId(workerId);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Team)
  team(@Root() { teamId }: Appointment): Team {
    return Team.withId(teamId);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => Worker, { description: 'Who planned, moved or ended it last.' })
  changedBy(@Root() { changedBy }: Appointment): Worker {
    return Worker.withId(changedBy);
  }
}
