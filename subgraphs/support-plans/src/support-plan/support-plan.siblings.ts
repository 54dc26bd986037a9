import { answering } from '@wijkgraph/kit';
import { pauseActivePlans } from '@wijkgraph/schema';
import { pauseActivePlan } from './pausing.service.ts';

/** What referrals tells when a resident has to be referred on anew. */
export const planAnswers = [
  answering(pauseActivePlans, ({ residentId, worker, party }, em) =>
    em.transactional(async inner => ({ paused: (await pauseActivePlan(inner, residentId, { workerId: worker, partyId: party })) ? 1 : 0 })),
  ),
];
