import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { type AuthorityAt, authorityAt } from '../authority/authority.service.ts';
import { Consent } from '../consent/consent.entity.ts';
import { ConsentGrant } from '../consent/consent-grant.entity.ts';
import { ConsentProvision } from '../consent/consent-provision.entity.ts';
import { mayBecome } from '../consent/consent.states.ts';
import { wordGiven } from '../consent/given-by.ts';
import { latestEnd } from '../consent/provision-period.ts';
import { endLapsed, refuseRepeat, saidAlready } from '../consent/said-once.ts';
import { CONSENT_TERMS } from '../consent/terms.ts';
import { hasSay, missing, type Word } from '../consent/word.ts';
import { noteStep, noteWord } from '../consent/write-down.ts';
import { inTurn } from '../data-subject/in-turn.ts';
import { momentOf } from '../history/moment.ts';
import { refuseVoid } from '../objection/void-consent.ts';
import { mayDecideFor } from '../resident/may-decide.ts';
import type { AnswerConsentInput } from './request.inputs.ts';

/** A request under its lock, and the word of those who answer it now. */
interface Answering {
  readonly consent: Consent;
  readonly line: ConsentProvision;
  readonly word: Word;
  readonly authority: AuthorityAt;
  readonly now: Date;
  readonly em: EntityManager;
}

/**
 * Has a request answered, in a transaction, by those who have a say in it at this moment. Errors: NOT_FOUND for a consent that is not
 * the caller's to decide on; BAD_USER_INPUT for somebody who does not represent the resident; INVALID_STATE for one that waits for no
 * answer, and for whoever has no say in it.
 */
const answer = async (
  { id, givenBy }: AnswerConsentInput,
  state: 'ACTIVE' | 'REFUSED',
  context: RequestContext,
  work: (answering: Answering) => Promise<void>,
): Promise<Consent> => {
  const known = isUuid(id) ? await context.em.findOne(Consent, id) : null;
  if (!known || !(await mayDecideFor(known.residentId, context))) throw notFound();
  const { residentId } = known;
  const answered = await inTurn(residentId)(context.em, async em => {
    const now = await momentOf(em);
    const consent = await em.findOneOrFail(Consent, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const stands = consent.stateAt(now);
    if (!mayBecome(stands, state) || stands !== 'REQUESTED')
      throw refuse('INVALID_STATE', `Only a consent that is asked can be answered; this one is ${stands}.`);
    const authority = await authorityAt(residentId, now, em);
    if (!authority) throw notFound();
    const word = wordGiven(residentId, givenBy, authority, context);
    if (word.length === 0 || !word.every(each => hasSay(each, authority)))
      throw refuse('INVALID_STATE', 'This answer is not for the one who gave it: others decide on it for the resident now.');
    const line = await em.findOneOrFail(ConsentProvision, { consentId: id }, { refresh: true });
    await work({ consent, line, word, authority, now, em });
    await em.flush();
    return consent;
  });
  context.disclosure.forget(residentId);
  return answered;
};

/** Who agreed so far. Words that were given under another authority count no more, as consents do. */
const agreedBefore = async ({ consent, line, authority, now, em }: Answering): Promise<Word> => {
  if (line.authority !== authority.authority) {
    line.authority = authority.authority;
    line.recordedAt = now;
  }
  const grants = await em.find(ConsentGrant, { consentId: consent.id, givenAt: { $gte: line.recordedAt } });
  return grants.map(({ representationId }) => representationId);
};

/** From the moment that all have agreed, or from when the consent ends that says the same until then: a consent can be renewed before it ends. */
const freePeriod = async ({ consent, line, now, em }: Answering, context: RequestContext) => {
  const { residentId, granteeId, action } = consent;
  const { categoryMask, purposeMask } = line;
  const saidFrom = (validFrom: Date) => {
    const validUntil = line.validUntil ?? latestEnd(validFrom, context.part(CONSENT_TERMS));
    return { residentId, granteeId, action, lines: [{ categoryMask, purposeMask, validFrom, validUntil }], validFrom, validUntil };
  };
  await endLapsed(saidFrom(now), now, em, context);
  const said = saidFrom((await saidAlready(saidFrom(now), now, em))?.until ?? now);
  if (said.validUntil <= said.validFrom) throw refuse('INVALID_STATE', 'Another consent permits this for as long as was asked.');
  await refuseRepeat(said, now, em);
  return { validFrom: said.validFrom, validUntil: said.validUntil };
};

/**
 * Agrees to what was asked. It holds from the moment on which everybody has agreed whose word it needs; until then it waits, and opens
 * nothing. Errors: as {@link answer}, and INVALID_STATE where its end has passed, an objection stands against it or another
 * consent says the same for as long.
 */
export const agreeToConsent = (input: AnswerConsentInput, context: RequestContext): Promise<Consent> =>
  answer(input, 'ACTIVE', context, async answering => {
    const { consent, line, word, authority, now, em } = answering;
    if (line.validUntil !== null && line.validUntil <= now)
      throw refuse('INVALID_STATE', 'The time for which this was asked is over. It can be asked anew.');
    await refuseVoid(consent.residentId, consent.granteeId, [line], context);
    const before = await agreedBefore(answering);
    noteWord(
      consent.id,
      word.filter(each => !before.includes(each)),
      now,
      em,
      context,
    );
    if (missing([...before, ...word], authority)) return;
    const period = await freePeriod(answering, context);
    Object.assign(line, { ...period, recordedAt: now });
    Object.assign(consent, { ...period, storedState: 'ACTIVE', answeredAt: now });
    noteStep(consent.id, 'ACTIVE', now, em, context);
  });

/** Refuses what was asked, without a reason: of those who must agree, one is enough. It is kept, and whose word it
 * was. Errors: as {@link answer}. */
export const refuseConsent = (input: AnswerConsentInput, context: RequestContext): Promise<Consent> =>
  answer(input, 'REFUSED', context, async ({ consent, word, now, em }) => {
    Object.assign(consent, { storedState: 'REFUSED', answeredAt: now });
    noteWord(consent.id, word, now, em, context, true);
    noteStep(consent.id, 'REFUSED', now, em, context);
  });
