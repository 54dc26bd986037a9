import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { maskOfAll, purposeMask } from '@wijkgraph/schema';
import { momentOf } from '../history/moment.ts';
import { stepOf } from '../history/step.ts';
import { narrow } from '../narrowing/narrow.ts';
import { Grantee } from '../party/grantee.entity.ts';
import { mayDecideFor } from '../resident/may-decide.ts';
import { Objection } from './objection.entity.ts';
import { ObjectionEvent } from './objection-event.entity.ts';
import type { RecordObjectionInput } from './objection.inputs.ts';

const eventOf = (objectionId: string, step: ObjectionEvent['step'], at: Date, context: RequestContext): ObjectionEvent => ({
  ...stepOf(at, context),
  objectionId,
  step,
});

type Whom = Pick<Objection, 'reach' | 'partyId' | 'partyKind'>;

/** Whom an input is against: named as its reach asks, and in no other way. */
const whom = ({ reach, partyId = null, partyKind = null }: RecordObjectionInput): Whom => {
  if ((reach === 'PARTY') !== (partyId !== null))
    throw refuse('BAD_USER_INPUT', 'An objection names a team or organisation with the reach PARTY, and with no other.');
  if ((reach === 'KIND') !== (partyKind !== null))
    throw refuse('BAD_USER_INPUT', 'An objection names a kind of organisation with the reach KIND, and with no other.');
  return { reach, partyId, partyKind };
};

type What = Pick<Objection, 'categoryMask' | 'purposeMask'>;

const what = ({ categories, purposes }: RecordObjectionInput): What => {
  if (categories?.length === 0) throw refuse('BAD_USER_INPUT', 'An objection names at least one category, or leaves them out to mean all.');
  if (purposes?.length === 0) throw refuse('BAD_USER_INPUT', 'An objection names at least one purpose, or leaves them out to mean all.');
  return { categoryMask: categories ? maskOfAll(categories) : null, purposeMask: purposes ? purposeMask(purposes) : null };
};

/**
 * Writes down what a resident objects to (AVG art. 21). Every decision that starts after this has returned heeds
 * it, and no answer that is released after it rests on an earlier one.
 * Errors: NOT_FOUND for a resident not known to the caller, BAD_USER_INPUT for an objection to nobody or to nothing.
 */
export const recordObjection = async (input: RecordObjectionInput, context: RequestContext): Promise<Objection> => {
  const { residentId } = input;
  if (!isUuid(residentId) || !(await mayDecideFor(residentId, context))) throw notFound();
  const against = { ...whom(input), ...what(input) };
  if (against.partyId !== null && !(await context.em.findOne(Grantee, against.partyId)))
    throw refuse('BAD_USER_INPUT', 'There is no such team or organisation.');
  const objection = await narrow(context.em, against.partyId, async em => {
    const now = await momentOf(em);
    const id = randomUUID();
    const created = em.create(Objection, {
      id,
      residentId,
      ...against,
      recordedAt: now,
      recordedBy: context.caller.subject,
      liftedAt: null,
    } as Objection);
    em.create(ObjectionEvent, eventOf(id, 'RECORDED', now, context));
    await em.flush();
    return created;
  });
  context.disclosure.forget(residentId);
  return objection;
};

/** Ends an objection. Errors: NOT_FOUND, INVALID_STATE for one that was lifted before. */
export const liftObjection = async (id: string, context: RequestContext): Promise<Objection> => {
  const known = isUuid(id) ? await context.em.findOne(Objection, id) : null;
  if (!known || !(await mayDecideFor(known.residentId, context))) throw notFound();
  const lifted = await context.em.transactional(async em => {
    const objection = await em.findOneOrFail(Objection, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (objection.liftedAt !== null)
      throw refuse('INVALID_STATE', 'Only an objection that stands can be lifted; this one was lifted before.');
    objection.liftedAt = await momentOf(em);
    em.create(ObjectionEvent, eventOf(id, 'LIFTED', objection.liftedAt, context));
    await em.flush();
    return objection;
  });
  context.disclosure.forget(known.residentId);
  return lifted;
};
