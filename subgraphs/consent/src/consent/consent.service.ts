import { randomUUID } from 'node:crypto';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { narrow } from '../narrowing/narrow.ts';
import { authorityNow } from '../authority/authority.service.ts';
import { refuseVoid } from '../objection/void-consent.ts';
import { Grantee } from '../party/grantee.entity.ts';
import { MAY_DECIDE, mayDecideFor } from '../resident/may-decide.ts';
import { Consent } from './consent.entity.ts';
import { ConsentEvent } from './consent-event.entity.ts';
import { ConsentGrant } from './consent-grant.entity.ts';
import type { RecordConsentInput } from './consent.inputs.ts';
import { ConsentProvision } from './consent-provision.entity.ts';
import { mayBecome, type StoredConsentState } from './consent.states.ts';
import { provisionLine, wholePeriod } from './provision-period.ts';

type Recording = RecordConsentInput;

/** Lines that a consent has at most: more than a resident can oversee is no informed consent. */
const MOST_PROVISIONS = 20;

/**
 * Who may write down a consent: the resident; a member of the team that holds the consent to record; and, for that first
 * consent to record, a member of the team that it is given to. Nobody writes down a consent for a party of their own choice otherwise.
 */
const authorise = async ({ residentId, granteeId, action }: Recording, context: RequestContext): Promise<void> => {
  if (!isUuid(residentId)) throw notFound();
  const { caller } = context;
  const forOwnTeam = action === 'RECORD' && granteeId === caller.party && !caller.roles.includes('RESIDENT');
  const granted = await context.disclosure.granted(residentId);
  if (forOwnTeam ? (granted & Qualifier.UNREGISTERED) !== 0 : (granted & MAY_DECIDE) === 0) throw notFound();
};

const eventOf = (consentId: string, state: StoredConsentState, at: Date, { caller }: RequestContext) => ({
  id: randomUUID(),
  consentId,
  state,
  at,
  subject: caller.subject,
  client: caller.client,
  party: caller.party,
});

/** Writes down what a resident permits. Errors: NOT_FOUND for a resident not known to the caller, BAD_USER_INPUT for lines that cannot stand, INVALID_STATE where an objection stands against them. */
export const recordConsent = async (input: Recording, context: RequestContext): Promise<Consent> => {
  await authorise(input, context);
  const { residentId, granteeId, action } = input;
  const grantee = await context.em.findOne(Grantee, granteeId);
  if (!grantee) throw refuse('BAD_USER_INPUT', 'There is no such team or organisation.');
  if ((action === 'RECORD') !== (grantee.kind === 'TEAM'))
    throw refuse('BAD_USER_INPUT', 'A consent to record is given to a team, a consent to share to an organisation.');
  const now = new Date();
  const lines = input.provisions.map(provision => provisionLine(provision, grantee.ceiling, now));
  if (lines.length === 0 || lines.length > MOST_PROVISIONS)
    throw refuse('BAD_USER_INPUT', `A consent has at least one provision, and at most ${MOST_PROVISIONS} provisions.`);
  const word = await authorityNow(residentId, context.em);
  if (!word) throw notFound();
  if (word.authority !== 'RESIDENT')
    throw refuse('INVALID_STATE', 'Somebody else than the resident must give this consent, and nobody is on record who may.');
  await refuseVoid(residentId, granteeId, lines, context);

  const consent = await context.em.transactional(async em => {
    const id = randomUUID();
    const created = em.create(Consent, {
      id,
      residentId,
      granteeId,
      action,
      storedState: 'ACTIVE',
      recordedAt: now,
      recordedBy: context.caller.subject,
      withdrawnAt: null,
      ...wholePeriod(lines),
    } as Consent);
    for (const line of lines)
      em.create(ConsentProvision, {
        id: randomUUID(),
        consentId: id,
        residentId,
        granteeId,
        action,
        authority: word.authority,
        recordedAt: now,
        ...line,
      } as ConsentProvision);
    em.create(ConsentGrant, { id: randomUUID(), consentId: id, representationId: null, givenAt: now, recordedBy: context.caller.subject });
    em.create(ConsentEvent, eventOf(id, 'ACTIVE', now, context));
    await em.flush();
    return created;
  });
  context.disclosure.forget(residentId);
  return consent;
};

/** What a withdrawal came to. */
export interface Withdrawal {
  readonly consentId: string;
  readonly withdrawnAt: Date;
}

/**
 * Ends a consent at once, in one call and without a reason (AVG art. 7(3)). Every decision that starts after this has
 * returned finds it ended, and no answer that is released after it rests on an earlier one. Errors: NOT_FOUND, INVALID_STATE for a consent that is not active.
 */
export const withdrawConsent = async (id: string, context: RequestContext): Promise<Withdrawal> => {
  const known = isUuid(id) ? await context.em.findOne(Consent, id) : null;
  if (!known || !(await mayDecideFor(known.residentId, context))) throw notFound();
  const withdrawnAt = await narrow(context.em, known.granteeId, async em => {
    const consent = await em.findOneOrFail(Consent, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const now = new Date();
    const state = consent.stateAt(now);
    if (!mayBecome(state, 'WITHDRAWN')) throw refuse('INVALID_STATE', `Only an active consent can be withdrawn; this one is ${state}.`);
    consent.storedState = 'WITHDRAWN';
    consent.withdrawnAt = now;
    await em
      .getConnection()
      .execute(
        'update consent_provision set valid_until = least(coalesce(valid_until, clock_timestamp()), clock_timestamp()) where consent_id = ?',
        [id],
        'run',
        em.getTransactionContext(),
      );
    em.create(ConsentEvent, eventOf(id, 'WITHDRAWN', now, context));
    return now;
  });
  context.disclosure.forget(known.residentId);
  return { consentId: id, withdrawnAt };
};
