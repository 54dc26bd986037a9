import { Appointment } from '@wijkgraph/support-plans';
import type { Staff } from '../directory/staff.ts';
import { isFirst } from '../people/person.ts';
import { chanceOf, happens, idOf } from '../random/chance.ts';
import { daysBefore } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import type { Plan } from './plans.ts';

const chanceOfAppointments = chanceOf('appointments');
const HOUR = 3_600_000;
/** Appointments of a worker on a day, from 8:00 UTC on. */
const A_DAY = 6;
/** Working days that an agenda is filled for. */
const DAYS = 15;

/** When the appointment with this number, from 0 on, begins: hour by hour, Monday to Friday. */
const hourOf = (today: Date, place: number): Date => {
  let day = daysBefore(today, -1);
  for (let left = Math.floor(place / A_DAY); ; day = daysBefore(day, -1)) {
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!weekend && left === 0) break;
    if (!weekend) left -= 1;
  }
  return new Date(day.getTime() + (8 + (place % A_DAY)) * HOUR);
};

/** Meets residents with an active plan in the coming weeks: each worker one after the other, so no two at once. */
export const agendaFrom = (today: Date): ((plan: Plan, staff: Staff, sink: Sink) => void) => {
  const taken = new Map<string, number>();
  return ({ row: { id, state, contactWorkerId, teamId }, subjects: [subject] }, { workers }, sink) => {
    if (!subject || state !== 'ACTIVE' || contactWorkerId === null) return;
    const { person, needs } = subject.circumstances;
    // The first resident meets whoever the examples are asked as.
    const workerId = isFirst(person) ? (workers[0] ?? contactWorkerId) : contactWorkerId;
    const chance = chanceOfAppointments(person.number);
    const place = taken.get(workerId) ?? 0;
    if (place >= A_DAY * DAYS || (!isFirst(person) && !happens(chance, 0.5))) return;
    taken.set(workerId, place + 1);
    const startsAt = hourOf(today, place);
    const atHome = happens(chance, 0.6);
    sink.add(Appointment, {
      id: idOf('appointment', id),
      residentId: person.id,
      teamId,
      workerId,
      kind: atHome ? 'HOME_VISIT' : 'AT_LOCATION',
      state: 'PLANNED',
      startsAt,
      endsAt: new Date(startsAt.getTime() + HOUR),
      place: atHome ? null : 'Spreekkamer van het wijkteam',
      lifeDomains: needs.slice(0, 1),
      note: needs.length > 0 ? 'Voortgang van het plan bespreken' : null,
      changedAt: daysBefore(today, 1),
      changedBy: workerId,
    });
  };
};
