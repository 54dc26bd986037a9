export { migrations } from '../migrations/index.ts';
export { MandatoryReferral } from './mandatory-referral/mandatory-referral.entity.ts';
export { MandatoryReferralEvent } from './mandatory-referral/mandatory-referral-event.entity.ts';
export { ApplicationEvent } from './provision-application/application-event.entity.ts';
export { ProvisionApplication } from './provision-application/provision-application.entity.ts';
export { ReferralEvent } from './referral/referral-event.entity.ts';
export { Referral } from './referral/referral.entity.ts';
export { referrals } from './subgraph.ts';
