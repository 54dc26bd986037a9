import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { momentOf } from '../history/moment.ts';
import { stepOf } from '../history/step.ts';
import { narrow } from '../narrowing/narrow.ts';
import { Representation } from './representation.entity.ts';
import { RepresentationEvent } from './representation-event.entity.ts';
import type { RecordRepresentationInput, RepresentativeInput } from './representation.inputs.ts';

/** More people than this never have to agree together. */
const MOST_AGREEING = 4;

const eventOf = (representationId: string, step: RepresentationEvent['step'], at: Date, context: RequestContext) => ({
  ...stepOf(at, context),
  representationId,
  step,
});

/** Writes down, within a transaction, that somebody may act for a resident. BAD_USER_INPUT for what cannot be. */
export const represent = (
  residentId: string,
  input: RepresentativeInput,
  now: Date,
  em: EntityManager,
  context: RequestContext,
): Representation => {
  const { representativeId, kind, agreeing, from, until } = input;
  const period = { validFrom: from ?? now, validUntil: until ?? null };
  if (!isUuid(representativeId) || representativeId === residentId)
    throw refuse('BAD_USER_INPUT', 'A representative is somebody else, by the id under which they sign in.');
  if (agreeing && (agreeing < 1 || agreeing > MOST_AGREEING))
    throw refuse('BAD_USER_INPUT', `Of the representatives 1 to ${MOST_AGREEING} must agree.`);
  if (period.validUntil !== null && period.validUntil <= period.validFrom)
    throw refuse('BAD_USER_INPUT', 'A representation ends after it begins.');
  const id = randomUUID();
  const created = em.create(Representation, {
    id,
    residentId,
    representativeId,
    kind,
    agreeing: agreeing ?? 1,
    ...period,
    recordedAt: now,
    recordedBy: context.caller.subject,
  });
  em.create(RepresentationEvent, eventOf(id, 'RECORDED', now, context));
  return created;
};

/**
 * Writes down who may act for a resident. What was agreed before may no longer be agreed by as many as must, so this can take
 * something away. Errors: NOT_FOUND unless the caller's team holds the record, BAD_USER_INPUT.
 */
export const recordRepresentation = async (
  { residentId, ...input }: RecordRepresentationInput,
  context: RequestContext,
): Promise<Representation> => {
  if (!isUuid(residentId)) throw notFound();
  await context.disclosure.requireRecord(residentId);
  const representation = await narrow(context.em, null, async em => represent(residentId, input, await momentOf(em), em, context));
  context.disclosure.forget(residentId);
  return representation;
};

/** A representation that the caller may write about. NOT_FOUND for any other. */
export const ownRepresentation = async (id: string, context: RequestContext): Promise<Representation> => {
  const known = isUuid(id) ? await context.em.findOne(Representation, id) : null;
  if (!known) throw notFound();
  await context.disclosure.requireRecord(known.residentId);
  return known;
};

/** Ends a representation at once: nothing opens to who represented, and their word no longer counts. Errors: NOT_FOUND, INVALID_STATE for one that is over. */
export const endRepresentation = async (id: string, context: RequestContext): Promise<Representation> => {
  const { residentId } = await ownRepresentation(id, context);
  const ended = await narrow(context.em, null, async em => {
    const representation = await em.findOneOrFail(Representation, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const now = await momentOf(em);
    if (representation.validUntil !== null && representation.validUntil <= now)
      throw refuse('INVALID_STATE', 'Only a representation that lasts can be ended; this one is over.');
    representation.validUntil = representation.validFrom > now ? representation.validFrom : now;
    em.create(RepresentationEvent, eventOf(id, 'ENDED', now, context));
    return representation;
  });
  context.disclosure.forget(residentId);
  return ended;
};
