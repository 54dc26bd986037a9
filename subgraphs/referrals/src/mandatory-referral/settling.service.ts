import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { askSibling, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, covers, pauseActivePlans, Qualifier } from '@wijkgraph/schema';
import type { Referral } from '../referral/referral.entity.ts';
import { MandatoryReferralEvent } from './mandatory-referral-event.entity.ts';
import { MandatoryReferral } from './mandatory-referral.entity.ts';
import { mandatoryReferralById } from './mandatory-referral.loaders.ts';
import { type MandatoryReferralState, mayBecome } from './mandatory-referral.states.ts';

/** How the sending of a referral fulfils a duty to refer. */
export interface Fulfilling {
  readonly changes: Pick<Referral, 'mandatoryReason'>;
  /** In the transaction in which the referral is sent. */
  readonly along: (referral: Referral, em: EntityManager) => Promise<void>;
}

/** A duty of the caller's team, of which the caller may see what it betrays. NOT_FOUND. */
const dutyOf = async (id: string, context: RequestContext): Promise<MandatoryReferral> => {
  const duty = await context.load(mandatoryReferralById, id);
  if (!duty) throw notFound();
  const granted = await context.disclosure.require(duty.residentId, categoryOfLifeDomain(duty.lifeDomain));
  if (!covers(granted, Qualifier.OWN_TEAM)) throw notFound();
  return duty;
};

/** Who took a step: a worker, or an organisation's application. */
const byWhom = ({ caller: { subject, party, roles } }: RequestContext) => ({ worker: roles.length > 0 ? subject : null, party });

/** Writes the step of a duty down, in the transaction in which it is taken. */
const recordStep = (em: EntityManager, { id, state }: MandatoryReferral, at: Date, context: RequestContext): void => {
  const { worker, party } = byWhom(context);
  em.create(MandatoryReferralEvent, { mandatoryReferralId: id, at, state, workerId: worker, byPartyId: party });
};

/** Locked, so of two steps at the same time the second finds what the first has written. */
const settle = async (
  id: string,
  state: Exclude<MandatoryReferralState, 'OPEN'>,
  referralId: string | null,
  em: EntityManager,
  context: RequestContext,
): Promise<MandatoryReferral> => {
  const duty = await em.findOneOrFail(MandatoryReferral, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!mayBecome(duty.state, state))
    throw refuse('INVALID_STATE', `This compulsory referral is ${duty.state} already, and cannot become ${state}.`);
  const now = new Date();
  Object.assign(duty, { state, referralId, settledAt: now, settledBy: context.caller.subject });
  recordStep(em, duty, now, context);
  return duty;
};

/** Writes down that the resident refuses: nobody is referred on against their will. NOT_FOUND, INVALID_STATE. */
export const recordRefusal = async (id: string, context: RequestContext): Promise<MandatoryReferral> => {
  const duty = await dutyOf(id, context);
  return context.em.transactional(em => settle(duty.id, 'REFUSED_BY_RESIDENT', null, em, context));
};

/** What a referral must be to fulfil a duty: of its resident, to whom it is addressed, in the life domain that it is about. */
export const fulfil = async (
  id: string | null | undefined,
  { residentId, toPartyId, lifeDomains }: Referral,
  context: RequestContext,
): Promise<Fulfilling | undefined> => {
  if (!id) return undefined;
  const duty = await dutyOf(id, context);
  if (duty.residentId !== residentId) throw notFound();
  if (duty.toPartyId !== toPartyId || !lifeDomains.includes(duty.lifeDomain))
    throw refuse('BAD_USER_INPUT', `This compulsory referral goes to ${duty.toPartyId}, in the life domain ${duty.lifeDomain}.`);
  return {
    changes: { mandatoryReason: duty.trigger },
    along: async (referral, em) => {
      await settle(duty.id, 'REFERRED', referral.id, em, context);
    },
  };
};

/** What else happens when a referral is taken back or rejected. */
export interface Reopening {
  /** In the transaction of the step. */
  readonly along: (referral: Referral, em: EntityManager) => Promise<void>;
  /** Once the step is written. */
  readonly afterwards: (referral: Referral) => Promise<void>;
}

/**
 * Opens the duty again that a referral fulfilled which was taken back or rejected: somebody still has to be found, and until then no
 * plan of the resident is active. It is asked for before anything is written, so that nothing is where nobody pauses the plan, and
 * once more afterwards, for a plan that became active between the two. SUBGRAPH_UNAVAILABLE.
 */
export const reopening = (context: RequestContext): Reopening => {
  let reopened = false;
  const pausePlans = async ({ residentId }: Referral): Promise<void> => {
    if (reopened) await askSibling(pauseActivePlans, { residentId, ...byWhom(context) }, context);
  };
  return {
    async along(referral, em) {
      const fulfilled = { referralId: referral.id, state: 'REFERRED' } as const;
      const duties = await em.find(MandatoryReferral, fulfilled, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      for (const duty of duties) {
        Object.assign(duty, { state: 'OPEN', referralId: null, settledAt: null, settledBy: null });
        recordStep(em, duty, new Date(), context);
      }
      reopened = duties.length > 0;
      await pausePlans(referral);
    },
    afterwards: pausePlans,
  };
};
