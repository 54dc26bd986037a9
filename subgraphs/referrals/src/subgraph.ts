import { borrowed, ErasureReceipt, Figure, type SubgraphDefinition } from '@wijkgraph/kit';
import { Consent } from './consent/consent.stub.ts';
import { HelpQuestion } from './help-question/help-question.stub.ts';
import { MandatoryReferralConnection, MandatoryReferralEdge } from './mandatory-referral/mandatory-referral.connection.ts';
import { MandatoryReferral } from './mandatory-referral/mandatory-referral.entity.ts';
import { MandatoryReferralEvent } from './mandatory-referral/mandatory-referral-event.entity.ts';
import { mandatoryReferralById } from './mandatory-referral/mandatory-referral.loaders.ts';
import { mandatoryReferralAnswers } from './mandatory-referral/mandatory-referral.siblings.ts';
import { MandatoryReferralResolver } from './mandatory-referral/mandatory-referral.resolver.ts';
import { Party } from './party/party.stub.ts';
import { ApplicationEvent } from './provision-application/application-event.entity.ts';
import {
  ApplicationEventConnection,
  ApplicationEventEdge,
  ProvisionApplicationConnection,
  ProvisionApplicationEdge,
} from './provision-application/provision-application.connection.ts';
import { ProvisionApplication } from './provision-application/provision-application.entity.ts';
import { applicationById } from './provision-application/provision-application.loaders.ts';
import { ApplicationEventResolver, ProvisionApplicationResolver } from './provision-application/provision-application.resolver.ts';
import { Provision } from './provision/provision.stub.ts';
import { ReferralEvent } from './referral/referral-event.entity.ts';
import { ReferralConnection, ReferralEdge, ReferralEventConnection, ReferralEventEdge } from './referral/referral.connection.ts';
import { Referral } from './referral/referral.entity.ts';
import { referralById } from './referral/referral.loaders.ts';
import { ReferralEventResolver, ReferralResolver } from './referral/referral.resolver.ts';
import { ResidentResolver } from './resident/resident.resolver.ts';
import { Resident } from './resident/resident.stub.ts';
import { FiguresResolver } from './statistics/figures.resolver.ts';
import { Figures } from './statistics/figures.stub.ts';
import { retention } from './retention/retention.ts';
import { Worker } from './worker/worker.stub.ts';

const types = [Referral, ReferralEvent, MandatoryReferral, ProvisionApplication, ApplicationEvent];
const stubs = [Figures, Figure, Resident, HelpQuestion, Provision, Party, Consent, Worker];
const connections = [
  ReferralConnection,
  ReferralEdge,
  ReferralEventConnection,
  ReferralEventEdge,
  MandatoryReferralConnection,
  MandatoryReferralEdge,
  ProvisionApplicationConnection,
  ProvisionApplicationEdge,
  ApplicationEventConnection,
  ApplicationEventEdge,
];

export const referrals: SubgraphDefinition = {
  name: 'referrals',
  types: [...types, ...stubs, ...connections],
  tables: [...types, MandatoryReferralEvent, ErasureReceipt],
  appendOnly: [ReferralEvent, ApplicationEvent, MandatoryReferralEvent, ErasureReceipt],
  retention,
  resolvers: [
    ReferralResolver,
    ReferralEventResolver,
    MandatoryReferralResolver,
    ProvisionApplicationResolver,
    ApplicationEventResolver,
    ResidentResolver,
    FiguresResolver,
  ],
  answers: mandatoryReferralAnswers,
  references: {
    Referral: { key: 'id', batch: referralById },
    MandatoryReferral: { key: 'id', batch: mandatoryReferralById },
    ProvisionApplication: { key: 'id', batch: applicationById },
    Figures: { key: 'id', batch: async keys => keys.map(Figures.withId) },
    Resident: borrowed(Resident.withId),
    HelpQuestion: borrowed(HelpQuestion.withId),
    Provision: borrowed(Provision.withId),
    Party: borrowed(Party.withId),
    Consent: borrowed(Consent.withId),
    Worker: borrowed(Worker.withId),
  },
};
