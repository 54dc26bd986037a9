import { LockMode } from '@mikro-orm/postgresql';
import { answering } from '@wijkgraph/kit';
import { pauseActivePlans } from '@wijkgraph/schema';
import { recordPlanEventBy } from '../plan-event/record-plan-event.ts';
import { SupportPlan } from './support-plan.entity.ts';

/** What referrals tells when a resident has to be referred on anew. */
export const planAnswers = [
  answering(pauseActivePlans, ({ residentId, worker, party }, em) =>
    em.transactional(async inner => {
      const active = { residentIds: { $contains: [residentId] }, state: 'ACTIVE' } as const;
      const plans = await inner.find(SupportPlan, active, { lockMode: LockMode.PESSIMISTIC_WRITE });
      for (const plan of plans) {
        plan.state = 'PAUSED';
        recordPlanEventBy(inner, plan.id, { step: 'PAUSED' }, { workerId: worker, partyId: party });
      }
      return { paused: plans.length };
    }),
  ),
];
