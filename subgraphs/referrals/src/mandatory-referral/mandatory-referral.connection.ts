import { connectionOf } from '@wijkgraph/kit';
import { MandatoryReferral } from './mandatory-referral.entity.ts';

export const { Edge: MandatoryReferralEdge, Connection: MandatoryReferralConnection } = connectionOf(
  () => MandatoryReferral,
  'MandatoryReferral',
);
