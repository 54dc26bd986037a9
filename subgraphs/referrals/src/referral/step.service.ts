import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import { requireStep } from '../party/course.ts';
import { requireSide, type Side } from '../party/side.ts';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';
import { referralOf } from './referral.service.ts';
import { referralCourse, type StoredReferralState } from './referral.states.ts';

/** What is written with a step. */
export interface Step {
  readonly to: StoredReferralState;
  readonly by: Side;
  /** Columns that change along. */
  readonly changes?: Partial<Pick<Referral, 'statusReason' | 'feedback' | 'feedbackAt' | 'consentId' | 'sentAt' | 'mandatoryReason'>>;
  /** What was said with it. */
  readonly note?: string | null;
  /** What else changes with it, in the same transaction. */
  readonly along?: (referral: Referral, em: EntityManager) => Promise<void>;
  /** What follows once it is written. */
  readonly afterwards?: (referral: Referral) => Promise<void>;
}

/** A referral that this side may take a step in, as the caller's own party. NOT_FOUND for anybody else, and to the receiver for what was never sent. */
export const referralOfSide = async (id: string, side: Side, context: RequestContext): Promise<Referral> =>
  requireSide(await referralOf(id, context), side, context);

/** Reads a referral inside a transaction, locked: of two steps at the same time the second finds what the first has written. */
export const lockedReferral = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(Referral, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Writes down what happened to a referral, in the transaction of the change. */
export const noteEvent = (em: EntityManager, referral: Referral, note: string | null, { caller: { party } }: RequestContext): void => {
  em.persist(Object.assign(new ReferralEvent(), { referral, at: new Date(), state: referral.storedState, byPartyId: party, note }));
};

/** Takes a step along an arrow of the course; INVALID_STATE, and nothing written, for any other. */
export const takeStep = async (id: string, step: Step, context: RequestContext): Promise<Referral> => {
  const taken = await context.em.transactional(async em => {
    const referral = await lockedReferral(em, id);
    requireStep('A referral', referralCourse, referral.storedState, step);
    em.assign(referral, { storedState: step.to, ...step.changes });
    noteEvent(em, referral, step.note ?? null, context);
    await step.along?.(referral, em);
    return referral;
  });
  await step.afterwards?.(taken);
  return taken;
};
