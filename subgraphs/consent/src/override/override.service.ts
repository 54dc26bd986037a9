import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { type Connection, connectionPage, isUuid, notFound, pageOf, refuse, type RequestContext } from '@wijkgraph/kit';
import { maskOfAll } from '@wijkgraph/schema';
import { authorityAt } from '../authority/authority.service.ts';
import { momentOf } from '../history/moment.ts';
import { stepOf } from '../history/step.ts';
import { narrow } from '../narrowing/narrow.ts';
import { EmergencyOverride } from './emergency-override.entity.ts';
import { OverrideEvent } from './override-event.entity.ts';
import type { InvokeOverrideInput, ReviewOverrideInput } from './override.inputs.ts';
import { OverrideRule } from './override-rule.entity.ts';

/** Minutes that an override lasts at most; the database says so once more. */
const LONGEST = 240;
const USUAL = 60;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Words, no two the same, below which nobody can judge a reason. */
const FEWEST_WORDS = 5;
const LONGEST_TEXT = 4_000;

const eventOf = (overrideId: string, step: OverrideEvent['step'], at: Date, context: RequestContext): OverrideEvent => ({
  ...stepOf(at, context),
  overrideId,
  step,
});

/** A text that somebody else can judge. BAD_USER_INPUT otherwise. */
const ofSubstance = (text: string, called: string): string => {
  const said = text.trim();
  const words = new Set(said.toLocaleLowerCase('nl').match(/\p{L}{2,}/gu));
  if (words.size < FEWEST_WORDS)
    throw refuse('BAD_USER_INPUT', `${called} says in at least ${FEWEST_WORDS} different words why, so that somebody else can judge it.`);
  if (said.length > LONGEST_TEXT) throw refuse('BAD_USER_INPUT', `${called} has at most ${LONGEST_TEXT} characters.`);
  return said;
};

/**
 * Opens chosen categories of one resident to the worker who asks, for some minutes, whatever consent says. It is on record with its
 * ground and reason, waits for review by somebody else, and ends by itself. It makes no consent. Errors: NOT_FOUND for a resident who
 * is not on record, BAD_USER_INPUT for a reason without substance, no categories, or longer than {@link LONGEST} minutes.
 */
export const invokeOverride = async (input: InvokeOverrideInput, context: RequestContext): Promise<EmergencyOverride> => {
  const { residentId, ground, categories, minutes } = input;
  const { caller, em, disclosure } = context;
  const reason = ofSubstance(input.reason, 'The reason');
  if (categories.length === 0) throw refuse('BAD_USER_INPUT', 'An override names at least one category.');
  const lasts = minutes ?? USUAL;
  if (lasts < 1 || lasts > LONGEST) throw refuse('BAD_USER_INPUT', `An override lasts 1 to ${LONGEST} minutes.`);
  if (!isUuid(residentId) || !(await authorityAt(residentId, new Date(), em))) throw notFound();
  const rule = await em.findOneOrFail(OverrideRule, { ground });
  const override = await em.transactional(async inner => {
    const now = await momentOf(inner);
    const validUntil = new Date(now.getTime() + lasts * MINUTE);
    const created = inner.create(EmergencyOverride, {
      id: randomUUID(),
      residentId,
      worker: caller.subject,
      party: caller.party,
      ground,
      legalBasis: rule.legalBasis,
      reason,
      categoryMask: maskOfAll(categories),
      validFrom: now,
      validUntil,
      withheldUntil: rule.withheldDays === 0 ? null : new Date(validUntil.getTime() + rule.withheldDays * DAY),
      reviewedAt: null,
      reviewedBy: null,
      verdict: null,
      reviewNote: null,
    } as unknown as EmergencyOverride);
    inner.create(OverrideEvent, eventOf(created.id, 'INVOKED', now, context));
    await inner.flush();
    return created;
  });
  disclosure.forget(residentId);
  return override;
};

const isTheirs = ({ worker, party }: EmergencyOverride, { caller }: RequestContext): boolean =>
  worker === caller.subject || (party === caller.party && caller.roles.includes('TEAM_LEAD'));

/** Ends an override before its time: by the worker, or the lead of the same team. Errors: NOT_FOUND, INVALID_STATE for one that is over. */
export const endOverride = async (id: string, context: RequestContext): Promise<EmergencyOverride> => {
  const known = isUuid(id) ? await context.em.findOne(EmergencyOverride, id) : null;
  if (!known || !isTheirs(known, context)) throw notFound();
  const ended = await narrow(context.em, known.party, async em => {
    const override = await em.findOneOrFail(EmergencyOverride, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const now = await momentOf(em);
    if (override.validUntil <= now) throw refuse('INVALID_STATE', 'This override is over.');
    override.validUntil = now > override.validFrom ? now : new Date(override.validFrom.getTime() + 1);
    em.create(OverrideEvent, eventOf(id, 'ENDED', now, context));
    return override;
  });
  context.disclosure.forget(known.residentId);
  return ended;
};

/**
 * Notes what somebody else than the worker found of an override, once. Errors: NOT_FOUND, FORBIDDEN for the worker's own, INVALID_STATE
 * for one that was reviewed before, BAD_USER_INPUT for a note without substance.
 */
export const reviewOverride = async (input: ReviewOverrideInput, context: RequestContext): Promise<EmergencyOverride> => {
  const { id, verdict, withheldUntil } = input;
  const { caller, em } = context;
  const note = ofSubstance(input.note, 'The note');
  const known = isUuid(id) ? await em.findOne(EmergencyOverride, id) : null;
  if (!known) throw notFound();
  if (known.worker === caller.subject) throw refuse('FORBIDDEN', 'Nobody reviews an override of their own.');
  return em.transactional(async inner => {
    const override = await inner.findOneOrFail(EmergencyOverride, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (override.reviewedAt !== null) throw refuse('INVALID_STATE', 'This override was reviewed before.');
    const now = await momentOf(inner);
    Object.assign(override, { reviewedAt: now, reviewedBy: caller.subject, verdict, reviewNote: note });
    if (withheldUntil !== undefined) override.withheldUntil = withheldUntil;
    inner.create(OverrideEvent, eventOf(id, 'REVIEWED', now, context));
    await inner.flush();
    return override;
  });
};

const TO_REVIEW = 'overridesToReview';

/** Those that nobody has reviewed yet, the oldest first. */
export const overridesToReview = async (
  first: number | null,
  after: string | null,
  context: RequestContext,
): Promise<Connection<EmergencyOverride>> => {
  const page = pageOf(TO_REVIEW, first, after, context);
  const [at, id] = page.after?.split(' ') ?? [];
  const beyond = at && id ? { $or: [{ validFrom: { $gt: new Date(at) } }, { validFrom: new Date(at), id: { $gt: id } }] } : {};
  const rows = await context.em.find(
    EmergencyOverride,
    { reviewedAt: null, ...beyond },
    { orderBy: { validFrom: 'asc', id: 'asc' }, limit: page.size + 1 },
  );
  return connectionPage(rows, TO_REVIEW, page, row => `${row.validFrom.toISOString()} ${row.id}`, context);
};
