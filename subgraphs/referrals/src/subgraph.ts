import { borrowed, ErasureReceipt, type SubgraphDefinition } from '@wijkgraph/kit';
import { Consent } from './consent/consent.stub.ts';
import { HelpQuestion } from './help-question/help-question.stub.ts';
import { MandatoryReferral } from './mandatory-referral/mandatory-referral.entity.ts';
import { mandatoryReferralById } from './mandatory-referral/mandatory-referral.loaders.ts';
import { mandatoryReferralAnswers } from './mandatory-referral/mandatory-referral.siblings.ts';
import { MandatoryReferralResolver } from './mandatory-referral/mandatory-referral.resolver.ts';
import { Party } from './party/party.stub.ts';
import { ProvisionApplicationConnection, ProvisionApplicationEdge } from './provision-application/provision-application.connection.ts';
import { ProvisionApplication } from './provision-application/provision-application.entity.ts';
import { applicationById } from './provision-application/provision-application.loaders.ts';
import { ProvisionApplicationResolver } from './provision-application/provision-application.resolver.ts';
import { Provision } from './provision/provision.stub.ts';
import { ReferralEvent } from './referral/referral-event.entity.ts';
import { ReferralConnection, ReferralEdge } from './referral/referral.connection.ts';
import { Referral } from './referral/referral.entity.ts';
import { referralById } from './referral/referral.loaders.ts';
import { ReferralEventResolver, ReferralResolver } from './referral/referral.resolver.ts';
import { ResidentResolver } from './resident/resident.resolver.ts';
import { Resident } from './resident/resident.stub.ts';
import { retention } from './retention/retention.ts';

const types = [Referral, ReferralEvent, MandatoryReferral, ProvisionApplication];
const stubs = [Resident, HelpQuestion, Provision, Party, Consent];
const connections = [ReferralConnection, ReferralEdge, ProvisionApplicationConnection, ProvisionApplicationEdge];

export const referrals: SubgraphDefinition = {
  name: 'referrals',
  types: [...types, ...stubs, ...connections],
  tables: [...types, ErasureReceipt],
  appendOnly: [ReferralEvent, ErasureReceipt],
  retention,
  resolvers: [ReferralResolver, ReferralEventResolver, MandatoryReferralResolver, ProvisionApplicationResolver, ResidentResolver],
  answers: mandatoryReferralAnswers,
  references: {
    Referral: { key: 'id', batch: referralById },
    MandatoryReferral: { key: 'id', batch: mandatoryReferralById },
    ProvisionApplication: { key: 'id', batch: applicationById },
    Resident: borrowed(Resident.withId),
    HelpQuestion: borrowed(HelpQuestion.withId),
    Provision: borrowed(Provision.withId),
    Party: borrowed(Party.withId),
    Consent: borrowed(Consent.withId),
  },
};
