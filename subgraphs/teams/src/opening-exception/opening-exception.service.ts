import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { type Edit, field, forEdit, notFound, readInput, refuse, type RequestContext, stale } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { momentOf } from '../clock.ts';
import type { Location } from '../location/location.entity.ts';
import { knownLocation } from '../location/location.service.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { OpeningException } from './opening-exception.entity.ts';
import type { SetOpeningExceptionInput } from './opening-exception.inputs.ts';
import { exceptionById } from './opening-exception.loaders.ts';

const LONGEST_REASON = 200;

const exceptionInput = z
  .object({
    locationId: field.id('locationId'),
    date: field.date('date'),
    opens: field.time('opens').nullish(),
    closes: field.time('closes').nullish(),
    reason: field.text('the reason', LONGEST_REASON),
    expectedVersion: z.int().nullish(),
  })
  .refine(({ opens, closes }) => !opens === !closes, 'Give both opens and closes, or neither where it stays closed.')
  .refine(({ opens, closes }) => !opens || !closes || opens < closes, 'It closes after it opens.');

const valuesOf = ({ date, opens, closes, reason }: OpeningException) => ({ date, opens, closes, reason });

const existing = async (
  em: EntityManager,
  { locationId, date, expectedVersion }: Pick<SetOpeningExceptionInput, 'locationId' | 'date' | 'expectedVersion'>,
): Promise<OpeningException | null> => {
  const found = await em.findOne(OpeningException, { locationId, date }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found && expectedVersion) throw refuse('CONFLICT');
  if (found && found.version !== expectedVersion) throw stale(found.version);
  return found;
};

/** Says how a day is otherwise at a location of the own team: anew, or instead of what was said of that day. */
export const setException = async (input: SetOpeningExceptionInput, context: RequestContext): Promise<OpeningException> => {
  const given = readInput(exceptionInput, input);
  if (given.date < momentOf(context).date) throw refuse('BAD_USER_INPUT', 'date is in the past: what was open is no longer to be changed.');
  const { teamId } = await knownLocation(given.locationId, context);
  requireOwnTeam(teamId, context);
  const { locationId, date, reason } = given;
  const said = { opens: given.opens ?? null, closes: given.closes ?? null, reason };
  try {
    return await context.em.transactional(async em => {
      const found = await existing(em, given);
      const was = found && valuesOf(found);
      const exception = Object.assign(found ?? new OpeningException(), { ...said, ...(!found && { id: randomUUID(), locationId, date }) });
      em.persist(exception);
      recordChange(em, exception.id, { ...(was && { was }), became: valuesOf(exception) }, context);
      return exception;
    });
  } catch (reason_) {
    if (reason_ instanceof UniqueConstraintViolationException) throw refuse('CONFLICT');
    throw reason_;
  }
};

/** Takes back what was said of a day: it is as usual again. */
export const removeException = async (input: Edit, context: RequestContext): Promise<Location> => {
  const edit = readInput(field.edit, input);
  const known = await context.load(exceptionById, edit.id);
  if (!known) throw notFound();
  const location = await knownLocation(known.locationId, context);
  requireOwnTeam(location.teamId, context);
  await context.em.transactional(async em => {
    const exception = await forEdit(em, OpeningException, edit);
    recordChange(em, exception.id, { was: valuesOf(exception) }, context);
    em.remove(exception);
  });
  return location;
};
