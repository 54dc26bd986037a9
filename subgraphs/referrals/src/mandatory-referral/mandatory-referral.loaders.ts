import { manyBy, oneBy } from '@wijkgraph/kit';
import { byUuid } from '../uuid.ts';
import { MandatoryReferral } from './mandatory-referral.entity.ts';

export const mandatoryReferralById = byUuid(oneBy(MandatoryReferral, 'id'), null);

/** A question has at most one for each trigger, so the list stays short. */
export const mandatoryReferralsOfResident = byUuid(manyBy(MandatoryReferral, 'residentId', 'id'), []);
