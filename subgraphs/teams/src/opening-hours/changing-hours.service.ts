import { randomUUID } from 'node:crypto';
import { field, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { momentOf } from '../clock.ts';
import { addLine, type DatedLines, endLine } from '../dated/dated-line.service.ts';
import { knownLocation } from '../location/location.service.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { validInOrder, weekday } from '../week.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import type { AddOpeningHoursInput, EndOpeningHoursInput } from './opening-hours.inputs.ts';
import { openingHoursById } from './opening-hours.loaders.ts';

const hoursInput = z
  .object({
    locationId: field.id('locationId'),
    weekday,
    opens: field.time('opens'),
    closes: field.time('closes'),
    validFrom: field.date('validFrom'),
    validTo: field.date('validTo').nullish(),
  })
  .refine(({ opens, closes }) => opens < closes, 'It closes after it opens.')
  .refine(validInOrder, 'validTo is not before validFrom.');

const lines: DatedLines<OpeningHours> = {
  entity: OpeningHours,
  byId: openingHoursById,
  valuesOf: ({ locationId, weekday: day, opens, closes, validFrom, validTo }) => ({
    locationId,
    weekday: day,
    opens,
    closes,
    validFrom,
    validTo,
  }),
  firstDay: ({ validFrom }) => validFrom,
  endOn: (hours, lastDay) => void (hours.validTo = lastDay),
  overlap: 'The location is open already at some of that time: end those hours first, on the day before.',
};

/** What was open stays so: days that have passed are changed no more. */
const refusePast = (called: string, day: string, context: RequestContext): void => {
  if (day < momentOf(context).date) throw refuse('BAD_USER_INPUT', `${called} is in the past: what was open is no longer to be changed.`);
};

/** Has a location of the own team be open on a day of the week, from a day on. Other hours begin where those before them end. */
export const addOpeningHours = async (input: AddOpeningHoursInput, context: RequestContext): Promise<OpeningHours> => {
  const { validTo, ...given } = readInput(hoursInput, input);
  refusePast('validFrom', given.validFrom, context);
  requireOwnTeam((await knownLocation(given.locationId, context)).teamId, context);
  return addLine(lines, Object.assign(new OpeningHours(), { id: randomUUID(), ...given, validTo: validTo ?? null }), context);
};

/** Ends hours of a location of the own team, today at the earliest. */
export const endOpeningHours = (input: EndOpeningHoursInput, context: RequestContext): Promise<OpeningHours> =>
  endLine(
    lines,
    input,
    async ({ locationId }, lastDay) => {
      requireOwnTeam((await knownLocation(locationId, context)).teamId, context);
      refusePast('to', lastDay, context);
    },
    context,
  );
