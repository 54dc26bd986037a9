import { manyBy, oneBy } from '@wijkgraph/kit';
import { MandatoryReferral } from './mandatory-referral.entity.ts';

export const mandatoryReferralById = oneBy(MandatoryReferral, 'id');

/** A question has at most one for each trigger, so the list stays short. */
export const mandatoryReferralsOfResident = manyBy(MandatoryReferral, 'residentId', 'id');
