import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { field, isUuid, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { lockResident } from '../data-subject/lock-resident.ts';
import { momentOf } from '../history/moment.ts';
import { stepOf } from '../history/step.ts';
import { narrow } from '../narrowing/narrow.ts';
import { ownRepresentation } from '../representation/representation.service.ts';
import { SafetyFlag } from './safety-flag.entity.ts';
import { SafetyFlagEvent } from './safety-flag-event.entity.ts';

const eventOf = (safetyFlagId: string, step: SafetyFlagEvent['step'], at: Date, context: RequestContext) => ({
  ...stepOf(at, context),
  safetyFlagId,
  step,
});

/**
 * Closes everything of a resident to somebody who represents them, on whatever ground, until it is lifted.
 * Errors: NOT_FOUND unless the caller's team holds the record, BAD_USER_INPUT without a reason, INVALID_STATE where a flag stands.
 */
export const raiseSafetyFlag = async (representationId: string, reason: string, context: RequestContext): Promise<SafetyFlag> => {
  const { residentId, representativeId } = await ownRepresentation(representationId, context);
  const why = readInput(field.text('a reason'), reason);
  const raised = await narrow(context.em, null, async em => {
    await lockResident(residentId, em);
    if (await em.findOne(SafetyFlag, { residentId, representativeId, liftedAt: null }))
      throw refuse('INVALID_STATE', 'A safety flag stands for this representative.');
    const id = randomUUID();
    const now = await momentOf(em);
    const { subject } = context.caller;
    const flag = { id, residentId, representativeId, reason: why, raisedAt: now, raisedBy: subject, liftedAt: null, liftedBy: null };
    const created = em.create(SafetyFlag, flag);
    em.create(SafetyFlagEvent, eventOf(id, 'RAISED', now, context));
    return created;
  });
  context.disclosure.forget(residentId);
  return raised;
};

/** Lifts a safety flag: what is open to a representative is open again. Errors: NOT_FOUND, INVALID_STATE for one that was lifted. */
export const liftSafetyFlag = async (id: string, context: RequestContext): Promise<SafetyFlag> => {
  const known = isUuid(id) ? await context.em.findOne(SafetyFlag, id) : null;
  if (!known) throw notFound();
  await context.disclosure.requireRecord(known.residentId);
  return context.em.transactional(async em => {
    const flag = await em.findOneOrFail(SafetyFlag, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (flag.liftedAt !== null) throw refuse('INVALID_STATE', 'Only a safety flag that stands can be lifted.');
    const now = await momentOf(em);
    Object.assign(flag, { liftedAt: now, liftedBy: context.caller.subject });
    em.create(SafetyFlagEvent, eventOf(id, 'LIFTED', now, context));
    await em.flush();
    return flag;
  });
};
