import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { askSibling, type RequestContext } from '@wijkgraph/kit';
import { openMandatoryReferrals } from '@wijkgraph/schema';
import { type By, recordPlanEventBy } from '../plan-event/record-plan-event.ts';
import { OpenPlanSubject } from './open-plan-subject.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';

/**
 * The active plan of a resident, own or with the household, locked. It is locked in whatever state it is before it is looked at, so one
 * that somebody is activating at this moment is waited for, and not missed.
 */
const lockedActivePlan = async (em: EntityManager, residentId: string): Promise<SupportPlan | null> => {
  const subject = await em.findOne(OpenPlanSubject, { residentId });
  const plan = subject && (await em.findOne(SupportPlan, subject.planId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  return plan?.state === 'ACTIVE' ? plan : null;
};

const pause = (em: EntityManager, plan: SupportPlan, by: By): void => {
  plan.state = 'PAUSED';
  recordPlanEventBy(em, plan.id, { step: 'PAUSED' }, by);
};

/** Pauses the active plan of a resident who has to be referred on anew. */
export const pauseActivePlan = async (em: EntityManager, residentId: string, by: By): Promise<boolean> => {
  const plan = await lockedActivePlan(em, residentId);
  if (plan) pause(em, plan, by);
  return plan !== null;
};

/**
 * Pauses the active plan of a resident, once referrals was told of a flag: what becomes active after that was refused there, what did
 * before it is found here. It stays active where nothing is owed, for who was referred on or refused may be flagged once more.
 */
export const pauseWhatIsOwed = async (em: EntityManager, residentId: string, context: RequestContext): Promise<void> => {
  const plan = await lockedActivePlan(em, residentId);
  if (!plan) return;
  const { residents } = await askSibling(openMandatoryReferrals, { residents: [residentId] }, context);
  if (residents.length > 0) pause(em, plan, { workerId: context.caller.subject, partyId: context.caller.party });
};
