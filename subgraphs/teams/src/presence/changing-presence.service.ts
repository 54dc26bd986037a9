import { randomUUID } from 'node:crypto';
import { field, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { addLine, type DatedLines, endLine } from '../dated/dated-line.service.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { teamById } from '../team/team.loaders.ts';
import { validInOrder, weekday } from '../week.ts';
import { worksOn } from '../worker/membership.ts';
import { workerById } from '../worker/worker.loaders.ts';
import { Presence, PresenceKind } from './presence.entity.ts';
import type { AddPresenceInput, EndPresenceInput } from './presence.inputs.ts';
import { presenceById } from './presence.loaders.ts';

const presenceInput = z
  .object({
    teamId: field.partyId('teamId'),
    workerId: field.id('workerId').nullish(),
    locationName: field.text('the school or community centre', 200),
    kind: z.enum(PresenceKind),
    weekday,
    from: field.time('from'),
    to: field.time('to'),
    validFrom: field.date('validFrom'),
    validTo: field.date('validTo').nullish(),
  })
  .refine(({ from, to }) => from < to, 'It ends after it begins.')
  .refine(validInOrder, 'validTo is not before validFrom.');

const lines: DatedLines<Presence> = {
  entity: Presence,
  byId: presenceById,
  valuesOf: ({ teamId, workerId, locationName, kind, weekday: day, from, to, validFrom, validTo }) => ({
    teamId,
    workerId,
    locationName,
    kind,
    weekday: day,
    from,
    to,
    validFrom,
    validTo,
  }),
  firstDay: ({ validFrom }) => validFrom,
  endOn: (presence, lastDay) => void (presence.validTo = lastDay),
  overlap: 'The team, or this worker, is somewhere already at some of that time: end that first, on the day before.',
};

/** Has the own team be found at a school or community centre, from a day on. */
export const addPresence = async (input: AddPresenceInput, context: RequestContext): Promise<Presence> => {
  const { workerId = null, validTo, ...given } = readInput(presenceInput, input);
  const [team, worker] = await Promise.all([
    context.load(teamById, given.teamId),
    workerId === null ? null : context.load(workerById, workerId),
  ]);
  if (!team) throw notFound();
  requireOwnTeam(given.teamId, context);
  if (workerId !== null && !(worker?.teamId === given.teamId && worksOn(given.validFrom, worker)))
    throw refuse('BAD_USER_INPUT', 'The worker does not work in the team on that day.');
  return addLine(lines, Object.assign(new Presence(), { id: randomUUID(), ...given, workerId, validTo: validTo ?? null }), context);
};

/** Ends it on a day. */
export const endPresence = (input: EndPresenceInput, context: RequestContext): Promise<Presence> =>
  endLine(lines, input, ({ teamId }) => requireOwnTeam(teamId, context), context);
