import { connectionOf } from '@wijkgraph/kit';
import { Referral } from './referral.entity.ts';

export const { Edge: ReferralEdge, Connection: ReferralConnection } = connectionOf(() => Referral, 'Referral');
