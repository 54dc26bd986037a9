import { permittedOf, type RequestContext, refuse } from '@wijkgraph/kit';
import { maskOf } from '@wijkgraph/schema';
import { Appointment } from './appointment.entity.ts';

const DAY = 86_400_000;
/** Days that one question may span. */
const LONGEST = 93;
const MOST = 1_000;

/** From when to when; the coming four weeks where left out. */
export interface Span {
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const spanOf = ({ from, until }: Span): readonly [Date, Date] => {
  const start = from ?? new Date();
  const end = until ?? new Date(start.getTime() + 28 * DAY);
  if (end <= start || end.getTime() - start.getTime() > LONGEST * DAY)
    throw refuse('BAD_USER_INPUT', `until comes after from, and no more than ${LONGEST} days.`);
  return [start, end];
};

const seen = permittedOf<Appointment>({ residents: ({ residentId }) => [residentId], required: () => maskOf('CONTACT_LOG') });

/**
 * The caller's own appointments, in order: of those residents whose contacts the caller may see.
 * BAD_USER_INPUT for a span that is none.
 */
export const agendaOf = async (span: Span, context: RequestContext): Promise<readonly Appointment[]> => {
  const [from, until] = spanOf(span);
  const { caller, em } = context;
  const rows = await em.execute<Record<string, unknown>[]>(
    `select * from appointment where worker_id = ? and starts_at < ? and ends_at > ?
     order by starts_at, id limit ?`,
    [caller.subject, until, from, MOST],
  );
  const appointments = rows.map(row => em.map(Appointment, row));
  const decided = await seen(appointments, context);
  return appointments.filter((_, index) => decided?.[index]);
};
