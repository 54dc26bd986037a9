import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';
import { referralOf } from './referral.service.ts';
import { nextStates, type Side, type StoredReferralState } from './referral.states.ts';

/** What is written with a step. */
export interface Step {
  readonly to: StoredReferralState;
  readonly by: Side;
  /** Columns that change along. */
  readonly changes?: Partial<Pick<Referral, 'statusReason' | 'feedback' | 'feedbackAt' | 'consentId' | 'sentAt'>>;
  /** What was said with it. */
  readonly note?: string | null;
}

/** A referral that this side may take a step in, as the caller's own party. NOT_FOUND for anybody else, and to the receiver for what was never sent. */
export const referralOfSide = async (id: string, side: Side, context: RequestContext): Promise<Referral> => {
  const { party } = context.caller;
  const referral = await referralOf(id, context);
  const theirs = side === 'SENDER' ? referral?.fromPartyId === party : referral?.toPartyId === party && referral.sentAt !== null;
  if (!referral || !theirs) throw notFound();
  // What the caller may see of the answer is decided before anything is written: no answer is lost on the way back.
  if (((await context.disclosure.granted(referral.residentId)) & Qualifier.UNREGISTERED) !== 0) throw notFound();
  return referral;
};

const wrongStep = (from: StoredReferralState, { to, by }: Step) => {
  const possible = nextStates(from, by);
  return refuse(
    'INVALID_STATE',
    `A referral that is ${from} cannot become ${to}; you can ${possible.length > 0 ? `make it ${possible.join(', ')}` : 'change it no longer'}.`,
  );
};

/** Reads a referral inside a transaction, locked: of two steps at the same time the second finds what the first has written. */
export const lockedReferral = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(Referral, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Writes down what happened to a referral, in the transaction of the change. */
export const noteEvent = (em: EntityManager, referral: Referral, note: string | null, { caller: { party } }: RequestContext): void => {
  em.persist(Object.assign(new ReferralEvent(), { referral, at: new Date(), state: referral.storedState, byPartyId: party, note }));
};

/** Takes a step along an arrow of the course; INVALID_STATE, and nothing written, for any other. */
export const takeStep = (id: string, step: Step, context: RequestContext): Promise<Referral> =>
  context.em.transactional(async em => {
    const referral = await lockedReferral(em, id);
    if (!nextStates(referral.storedState, step.by).includes(step.to)) throw wrongStep(referral.storedState, step);
    em.assign(referral, { storedState: step.to, ...step.changes });
    noteEvent(em, referral, step.note ?? null, context);
    return referral;
  });
