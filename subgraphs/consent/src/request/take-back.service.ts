import { LockMode } from '@mikro-orm/postgresql';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { Consent } from '../consent/consent.entity.ts';
import { noteStep } from '../consent/write-down.ts';
import { inTurn } from '../data-subject/in-turn.ts';
import { momentOf } from '../history/moment.ts';
import { requireAskable } from './asking.ts';

/**
 * Takes back what the caller's party asked, while it waits for an answer. It is kept. Errors: NOT_FOUND for what another party asked, or
 * of a resident whom the caller may not ask; INVALID_STATE for what was answered.
 */
export const withdrawRequest = async (id: string, context: RequestContext): Promise<Consent> => {
  const known = isUuid(id) ? await context.em.findOne(Consent, id) : null;
  if (!known || known.requestedBy !== context.caller.party) throw notFound();
  await requireAskable(known.residentId, context);
  return inTurn(known.residentId)(context.em, async em => {
    const now = await momentOf(em);
    const consent = await em.findOneOrFail(Consent, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (consent.storedState !== 'REQUESTED')
      throw refuse('INVALID_STATE', `Only a request that waits for an answer can be taken back; this one is ${consent.stateAt(now)}.`);
    Object.assign(consent, { storedState: 'WITHDRAWN', withdrawnAt: now });
    noteStep(id, 'WITHDRAWN', now, em, context);
    await em.flush();
    return consent;
  });
};
