import { borrowed, ErasureReceipt, type SubgraphDefinition } from '@wijkgraph/kit';
import { AccessLogEntry } from './access-log/access-log-entry.ts';
import { AccessLogConnection, AccessLogEdge, AccessLogResolver } from './access-log/access-log.resolver.ts';
import { Disclosure } from './access-log/disclosure.entity.ts';
import { AuthorityRegime } from './authority/authority-regime.entity.ts';
import { ClientRegistration } from './client/client-registration.entity.ts';
import { ClientRegistrationEvent } from './client/client-registration-event.entity.ts';
import { MeResolver } from './client/me.resolver.ts';
import { Me } from './client/me.type.ts';
import { Consent } from './consent/consent.entity.ts';
import { ConsentEvent } from './consent/consent-event.entity.ts';
import { consentById } from './consent/consent.loaders.ts';
import { ConsentGrant } from './consent/consent-grant.entity.ts';
import { ConsentTerms } from './consent/consent-terms.type.ts';
import { ConsentTermsResolver } from './consent/consent-terms.resolver.ts';
import { ConsentProvision } from './consent/consent-provision.entity.ts';
import { ConsentConnection, ConsentEdge, ConsentResolver, ConsentWithdrawal } from './consent/consent.resolver.ts';
import { TrustedDocument } from './document/trusted-document.entity.ts';
import { Narrowing } from './narrowing/narrowing.entity.ts';
import { recordAnswers } from './consent/recorded-by.siblings.ts';
import { birthDateAnswers } from './data-subject/birth-date.siblings.ts';
import { CapacityResolver } from './data-subject/capacity.ts';
import { DataSubject } from './data-subject/data-subject.entity.ts';
import { ErasureResolver } from './erasure/erasure.resolver.ts';
import { ErasedRecords, ResidentErasure } from './erasure/resident-erasure.ts';
import { LegalHold } from './legal-hold/legal-hold.entity.ts';
import { LegalHoldConnection, LegalHoldEdge, LegalHoldResolver } from './legal-hold/legal-hold.resolver.ts';
import { Objection } from './objection/objection.entity.ts';
import { ObjectionEvent } from './objection/objection-event.entity.ts';
import { objectionById } from './objection/objection.loaders.ts';
import { ObjectionConnection, ObjectionEdge, ObjectionResolver } from './objection/objection.resolver.ts';
import { EmergencyOverride } from './override/emergency-override.entity.ts';
import { OverrideEvent } from './override/override-event.entity.ts';
import { overrideById } from './override/override.loaders.ts';
import { EmergencyOverrideConnection, EmergencyOverrideEdge, OverrideResolver } from './override/override.resolver.ts';
import { OverrideRule } from './override/override-rule.entity.ts';
import { AccessExplanation, WeighedProvision } from './explain/access-explanation.ts';
import { ExplainResolver } from './explain/explain.resolver.ts';
import { Grantee } from './party/grantee.entity.ts';
import { GranteeVersion } from './party/grantee-version.entity.ts';
import { OrganisationResolver } from './party/organisation.resolver.ts';
import { Organisation, Party } from './party/party.stubs.ts';
import { AccessPreview, CategoryPreview } from './preview/access-preview.ts';
import { PreviewResolver } from './preview/preview.resolver.ts';
import { ResidentConnection, ResidentEdge, ResidentResolver } from './resident/resident.resolver.ts';
import { Representation } from './representation/representation.entity.ts';
import { RepresentationEvent } from './representation/representation-event.entity.ts';
import { RepresentationResolver } from './representation/representation.resolver.ts';
import { RequestResolver } from './request/request.resolver.ts';
import { Resident } from './resident/resident.stub.ts';
import { RetentionPeriod } from './retention/retention-period.entity.ts';
import { RetentionRun } from './retention/retention-run.entity.ts';
import { RetentionStep } from './retention/retention-step.entity.ts';
import { retention } from './retention/retention.ts';
import { SafetyFlag } from './safety-flag/safety-flag.entity.ts';
import { SafetyFlagEvent } from './safety-flag/safety-flag-event.entity.ts';
import { SafetyFlagResolver } from './safety-flag/safety-flag.resolver.ts';
import { SealCheck, SealFinding } from './seal-check/seal-check.ts';
import { SealCheckResolver } from './seal-check/seal-check.resolver.ts';
import { Seal } from './seal/seal.entity.ts';
import { SealedDisclosure } from './seal/sealed-disclosure.entity.ts';

const lists = [
  ResidentConnection, ResidentEdge, ConsentConnection, ConsentEdge, ObjectionConnection, ObjectionEdge, AccessLogConnection, AccessLogEdge,
  EmergencyOverrideConnection, EmergencyOverrideEdge,
  LegalHoldConnection, LegalHoldEdge,
]; // prettier-ignore

export const consent: SubgraphDefinition = {
  name: 'consent',
  types: [
    Consent,
    ConsentProvision,
    ConsentWithdrawal,
    ConsentTerms,
    Representation,
    SafetyFlag,
    Objection,
    EmergencyOverride,
    LegalHold,
    ResidentErasure,
    ErasedRecords,
    AccessLogEntry,
    AccessExplanation,
    WeighedProvision,
    AccessPreview,
    CategoryPreview,
    SealCheck,
    SealFinding,
    Resident,
    Party,
    Organisation,
    Me,
    ...lists,
  ],
  tables: [
    DataSubject,
    AuthorityRegime,
    Representation,
    RepresentationEvent,
    SafetyFlag,
    SafetyFlagEvent,
    Consent,
    ConsentProvision,
    ConsentGrant,
    ConsentEvent,
    Objection,
    ObjectionEvent,
    Narrowing,
    OverrideRule,
    EmergencyOverride,
    OverrideEvent,
    Grantee,
    GranteeVersion,
    ClientRegistration,
    ClientRegistrationEvent,
    TrustedDocument,
    Disclosure,
    SealedDisclosure,
    Seal,
    LegalHold,
    RetentionPeriod,
    RetentionRun,
    RetentionStep,
    ErasureReceipt,
  ],
  appendOnly: [
    RepresentationEvent,
    SafetyFlagEvent,
    ConsentGrant,
    ConsentEvent,
    ObjectionEvent,
    OverrideEvent,
    Narrowing,
    ClientRegistrationEvent,
    Disclosure,
    SealedDisclosure,
    Seal,
    ErasureReceipt,
  ],
  retention,
  resolvers: [
    ConsentResolver,
    ConsentTermsResolver,
    RequestResolver,
    RepresentationResolver,
    SafetyFlagResolver,
    CapacityResolver,
    ObjectionResolver,
    OverrideResolver,
    ResidentResolver,
    AccessLogResolver,
    ExplainResolver,
    PreviewResolver,
    SealCheckResolver,
    OrganisationResolver,
    LegalHoldResolver,
    ErasureResolver,
    MeResolver,
  ],
  answers: [...birthDateAnswers, ...recordAnswers],
  references: {
    Consent: { key: 'id', batch: consentById },
    EmergencyOverride: { key: 'id', batch: overrideById },
    Objection: { key: 'id', batch: objectionById },
    Resident: borrowed(Resident.withId),
    Party: borrowed(Party.withId),
    Organisation: borrowed(Organisation.withId),
  },
};
