import { field, forEdit, LifeDomain, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { requireOwn, requireRecords } from '../permitted/recorded-residents.ts';
import { Appointment } from './appointment.entity.ts';
import type { EndAppointmentInput, MoveAppointmentInput, PlanAppointmentInput } from './appointment.inputs.ts';
import { appointmentById } from './appointment.loaders.ts';
import { mayBecome, tellsThatItBegan } from './appointment.states.ts';
import { refuseClash, requireColleague } from './free-worker.ts';

const LONGEST = 12 * 3_600_000;

const time = {
  startsAt: z.date('Give startsAt: when the appointment begins.'),
  endsAt: z.date('Give endsAt: when the appointment ends.'),
  workerId: field.id('workerId').nullish(),
};

const inOrder = [
  ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => startsAt < endsAt && endsAt.getTime() - startsAt.getTime() <= LONGEST,
  'endsAt comes after startsAt, and no more than 12 hours.',
] as const;

const planned = z
  .object({
    ...time,
    residentId: z.string(),
    place: field.textOrNull('the place', 200),
    lifeDomains: z.array(z.enum(LifeDomain)).nullish(),
    note: field.textOrNull('the note'),
  })
  .refine(...inOrder)
  .refine(({ note, lifeDomains }) => note === null || (lifeDomains?.length ?? 0) > 0, 'Name the life domains that the note touches.');

const moved = field.edit.extend(time).refine(...inOrder);

const changedNow = ({ caller: { subject } }: RequestContext) => ({ changedAt: new Date(), changedBy: subject });

/**
 * Makes an appointment for a worker of the caller's team. BAD_USER_INPUT; NOT_FOUND for a resident whom the team does not keep the
 * record of; INVALID_STATE where the worker has another in that time.
 */
export const planAppointment = async (input: PlanAppointmentInput, context: RequestContext): Promise<Appointment> => {
  const {
    workerId = context.caller.subject,
    lifeDomains,
    ...given
  } = readInput(planned, { ...input, workerId: input.workerId ?? undefined });
  await requireRecords([given.residentId], context);
  const worker = workerId ?? context.caller.subject;
  await requireColleague(worker, context);
  const made = { ...given, kind: input.kind, workerId: worker, teamId: context.caller.party, lifeDomains: [...new Set(lifeDomains)] };
  return context.em
    .transactional(async em => {
      const appointment = Object.assign(new Appointment(), { ...made, ...changedNow(context) });
      em.persist(appointment);
      return appointment;
    })
    .catch(refuseClash);
};

/** An appointment of the caller's team, which alone may change it. NOT_FOUND. */
const ownAppointment = async (id: string, context: RequestContext): Promise<void> => {
  const known = await context.load(appointmentById, id);
  if (!known || known.teamId !== context.caller.party) throw notFound();
  await requireOwn([known.residentId], ['CONTACT_LOG'], context);
};

/** Moves an appointment that is planned to another time or worker. As {@link planAppointment}, and CONFLICT where it was changed since. */
export const moveAppointment = async (input: MoveAppointmentInput, context: RequestContext): Promise<Appointment> => {
  const { id, expectedVersion, startsAt, endsAt, workerId } = readInput(moved, input);
  await ownAppointment(id, context);
  if (workerId) await requireColleague(workerId, context);
  return context.em
    .transactional(async em => {
      const appointment = await forEdit(em, Appointment, { id, expectedVersion });
      if (appointment.state !== 'PLANNED') throw refuse('INVALID_STATE', `An appointment that is ${appointment.state} is not moved.`);
      return Object.assign(appointment, { startsAt, endsAt, ...(workerId && { workerId }), ...changedNow(context) });
    })
    .catch(refuseClash);
};

/** Says what came of an appointment. NOT_FOUND; CONFLICT; INVALID_STATE for a wrong step, and for what has not begun yet. */
export const endAppointment = async ({ state, ...edit }: EndAppointmentInput, context: RequestContext): Promise<Appointment> => {
  const { id, expectedVersion } = readInput(field.edit, edit);
  await ownAppointment(id, context);
  return context.em.transactional(async em => {
    const appointment = await forEdit(em, Appointment, { id, expectedVersion });
    if (!mayBecome(appointment.state, state))
      throw refuse('INVALID_STATE', `An appointment that is ${appointment.state} cannot become ${state}.`);
    if (tellsThatItBegan(state) && appointment.startsAt > new Date())
      throw refuse('INVALID_STATE', `An appointment that has not begun cannot be ${state} yet; it can be CANCELLED.`);
    return Object.assign(appointment, { state, ...changedNow(context) });
  });
};
