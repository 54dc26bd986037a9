import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from './appointment.entity.ts';
import type { AppointmentKind } from './appointment.states.ts';

/** As it stands in somebody's own calendar: that is a screen. */
const called: Readonly<Record<AppointmentKind, string>> = {
  HOME_VISIT: 'Huisbezoek',
  AT_LOCATION: 'Afspraak',
  PHONE: 'Telefonische afspraak',
  VIDEO: 'Videogesprek',
};

/**
 * Appointments as iCalendar (RFC 5545). A calendar that left the graph is beyond recall, so it holds when and where, and the id by which
 * the appointment is found again, but nobody's name and nothing of what it is about.
 */
export const calendarOf = (appointments: readonly Appointment[]): string => {
  const calendar = ical({
    name: 'Wijkgraph',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Wijkgraph', product: 'appointments' },
  });
  for (const { id, kind, state, startsAt, endsAt, place, version, changedAt } of appointments)
    calendar.createEvent({
      id,
      summary: called[kind],
      start: startsAt,
      end: endsAt,
      stamp: changedAt,
      sequence: version - 1,
      status: state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(place !== null && { location: place }),
    });
  return calendar.toString();
};
