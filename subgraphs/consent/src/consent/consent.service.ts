import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { authorityAt } from '../authority/authority.service.ts';
import { know } from '../data-subject/data-subject.service.ts';
import { inTurn } from '../data-subject/in-turn.ts';
import { momentOf } from '../history/moment.ts';
import { narrow } from '../narrowing/narrow.ts';
import { refuseVoid } from '../objection/void-consent.ts';
import { granteeFor } from '../party/grantee-for.ts';
import { represent } from '../representation/representation.service.ts';
import { mayDecideFor } from '../resident/may-decide.ts';
import { Consent } from './consent.entity.ts';
import type { RecordConsentInput } from './consent.inputs.ts';
import { mayBecome } from './consent.states.ts';
import { endConsent } from './end-consent.ts';
import { tooFew, wordGiven } from './given-by.ts';
import { provisionLine, wholePeriod } from './provision-period.ts';
import { readRecording, type Recording } from './recording.ts';
import { endLapsed, refuseRepeat } from './said-once.ts';
import { CONSENT_TERMS } from './terms.ts';
import { missing } from './word.ts';
import { noteWord, writeDown } from './write-down.ts';

/** Lines that a consent has at most: more than a resident can oversee is no informed consent. */
const MOST_PROVISIONS = 20;

/** Writes down, within a transaction, somebody of whom nothing is recorded yet. Returns the representations of those who give the consent. */
const admit = async ({ residentId, newcomer }: Recording, now: Date, em: EntityManager, context: RequestContext): Promise<string[]> => {
  if (!newcomer) return [];
  const { birthDate, capable, representatives } = newcomer;
  await know(
    { residentId, birthDate, capable: capable ?? true },
    { ground: 'told with the first consent', at: now, by: context.caller },
    em,
  );
  const gave: string[] = [];
  for (const { gives, ...input } of representatives ?? []) {
    const { id } = represent(residentId, input, now, em, context);
    if (gives) gave.push(id);
  }
  await em.flush();
  return gave;
};

/**
 * Writes down what a resident permits, on the word of those who must give it at this moment. Errors: NOT_FOUND for a resident not
 * known to the caller; BAD_USER_INPUT for lines that cannot stand; INVALID_STATE where somebody else still has to agree, an objection
 * stands against them, or another consent says the same; CONFLICT for who waited too long for their turn.
 */
export const recordConsent = async (input: RecordConsentInput, context: RequestContext): Promise<Consent> => {
  const recording = await readRecording(input, context);
  const { residentId, granteeId, action, newcomer } = recording;
  const grantee = await granteeFor(granteeId, action, context);
  const linesFrom = (moment: Date) =>
    input.provisions.map(provision => provisionLine(provision, grantee.ceiling, moment, context.part(CONSENT_TERMS)));
  const lines = linesFrom(new Date());
  if (lines.length === 0 || lines.length > MOST_PROVISIONS)
    throw refuse('BAD_USER_INPUT', `A consent has at least one provision, and at most ${MOST_PROVISIONS} provisions.`);
  await refuseVoid(residentId, granteeId, lines, context);

  const consent = await inTurn(residentId)(context.em, async em => {
    const now = await momentOf(em);
    const gave = await admit(recording, now, em, context);
    const authority = await authorityAt(residentId, now, em);
    if (!authority) throw notFound();
    const givenBy = newcomer
      ? { resident: recording.givenBy ? recording.givenBy.resident : gave.length === 0, representations: gave }
      : recording.givenBy;
    const word = wordGiven(residentId, givenBy, authority, context);
    const gap = missing(word, authority);
    if (gap) throw await tooFew(recording, gap, word, authority, context);

    const said = { residentId, granteeId, action, lines: linesFrom(now) };
    await endLapsed(said, now, em, context);
    await refuseRepeat(said, now, em);
    const whole = { residentId, granteeId, action, requestedBy: null, notice: null, noticeVersion: null, ...wholePeriod(said.lines) };
    const created = writeDown({ ...whole, storedState: 'ACTIVE' }, said.lines, { authority: authority.authority, at: now }, em, context);
    noteWord(created.id, word, now, em, context);
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
 * returned finds it ended, and no answer that is released after it rests on an earlier one. Errors: NOT_FOUND, INVALID_STATE for a consent that is not active,
 * CONFLICT for who waited too long for their turn.
 */
export const withdrawConsent = async (id: string, context: RequestContext): Promise<Withdrawal> => {
  const known = isUuid(id) ? await context.em.findOne(Consent, id) : null;
  if (!known || !(await mayDecideFor(known.residentId, context))) throw notFound();
  const withdrawnAt = await narrow(
    context.em,
    known.granteeId,
    async em => {
      const now = await momentOf(em);
      const consent = await em.findOneOrFail(Consent, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      const state = consent.stateAt(now);
      // Whoever is asked refuses; a request is taken back by who asked.
      if (state === 'REQUESTED' || !mayBecome(state, 'WITHDRAWN'))
        throw refuse('INVALID_STATE', `Only an active consent can be withdrawn; this one is ${state}.`);
      await endConsent(consent, now, em, context);
      return now;
    },
    inTurn(known.residentId),
  );
  context.disclosure.forget(known.residentId);
  return { consentId: id, withdrawnAt };
};
