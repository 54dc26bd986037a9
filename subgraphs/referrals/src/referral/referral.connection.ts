import { connectionOf } from '@wijkgraph/kit';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';

export const { Edge: ReferralEdge, Connection: ReferralConnection } = connectionOf(() => Referral, 'Referral');

export const { Edge: ReferralEventEdge, Connection: ReferralEventConnection } = connectionOf(() => ReferralEvent, 'ReferralEvent');
