import { answering } from '@wijkgraph/kit';
import { provisionOffered, provisionsKnown } from '@wijkgraph/schema';
import { Provision } from './provision.entity.ts';

/** What referrals asks before somebody is sent on to a provision, or it is applied for, and support-plans before one is used for a goal. */
export const provisionAnswers = [
  answering(provisionOffered, async ({ provisionId }, em) => {
    const found = await em.findOne(Provision, provisionId, { fields: ['organisationId', 'kind', 'capacityStatus'] });
    return { offered: found && { organisationId: found.organisationId, kind: found.kind, capacityStatus: found.capacityStatus } };
  }),
  answering(provisionsKnown, async ({ provisions }, em) => {
    const found = await em.find(Provision, { id: { $in: provisions } }, { fields: ['id'] });
    return { provisions: found.map(({ id }) => id) };
  }),
];
