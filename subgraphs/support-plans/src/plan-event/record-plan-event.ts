import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import { PlanEvent } from './plan-event.entity.ts';

type Done = Pick<PlanEvent, 'step'> & Partial<Pick<PlanEvent, 'stopReason' | 'contactWorkerId' | 'participantId' | 'reviewOn'>>;

/** Writes down who did what with a plan, in the transaction of the step itself. */
export const recordPlanEvent = (em: EntityManager, planId: string, done: Done, { caller }: RequestContext): void => {
  const by = { planId, at: new Date(), workerId: caller.subject, partyId: caller.party };
  em.persist(
    Object.assign(new PlanEvent(), { stopReason: null, contactWorkerId: null, participantId: null, reviewOn: null, ...done, ...by }),
  );
};
