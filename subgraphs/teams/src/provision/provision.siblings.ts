import { answering } from '@wijkgraph/kit';
import { provisionOffered } from '@wijkgraph/schema';
import { Provision } from './provision.entity.ts';

/** What referrals asks before somebody is sent on to a provision, or it is applied for. */
export const provisionAnswers = [
  answering(provisionOffered, async ({ provisionId }, em) => {
    const found = await em.findOne(Provision, provisionId, { fields: ['organisationId', 'kind', 'capacityStatus'] });
    return { offered: found && { organisationId: found.organisationId, kind: found.kind, capacityStatus: found.capacityStatus } };
  }),
];
