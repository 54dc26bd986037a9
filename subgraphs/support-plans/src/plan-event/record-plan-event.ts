import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import { PlanEvent } from './plan-event.entity.ts';

type Done = Pick<PlanEvent, 'step'> & Partial<Pick<PlanEvent, 'stopReason' | 'contactWorkerId' | 'participantId' | 'reviewOn'>>;
/** Whose step it was. */
export type By = Pick<PlanEvent, 'workerId' | 'partyId'>;

/** Writes down what somebody did with a plan, in the transaction of the step itself. */
export const recordPlanEventBy = (em: EntityManager, planId: string, done: Done, by: By): void => {
  const nothing = { stopReason: null, contactWorkerId: null, participantId: null, reviewOn: null };
  em.persist(Object.assign(new PlanEvent(), { planId, at: new Date(), ...nothing, ...done, ...by }));
};

/** As {@link recordPlanEventBy}, by whoever asks. */
export const recordPlanEvent = (em: EntityManager, planId: string, done: Done, { caller }: RequestContext): void =>
  recordPlanEventBy(em, planId, done, { workerId: caller.subject, partyId: caller.party });
