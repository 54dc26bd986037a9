import { deleted, ErasureReceipt, type RecordKind, type Retention } from '@wijkgraph/kit';
import { Disclosure } from '../access-log/disclosure.entity.ts';
import { AuthorityRegime } from '../authority/authority-regime.entity.ts';
import { ConsentEvent } from '../consent/consent-event.entity.ts';
import { ConsentGrant } from '../consent/consent-grant.entity.ts';
import { ConsentProvision } from '../consent/consent-provision.entity.ts';
import { Consent } from '../consent/consent.entity.ts';
import { DataSubject } from '../data-subject/data-subject.entity.ts';
import { TrustedDocument } from '../document/trusted-document.entity.ts';
import { LegalHold } from '../legal-hold/legal-hold.entity.ts';
import { Narrowing } from '../narrowing/narrowing.entity.ts';
import { ObjectionEvent } from '../objection/objection-event.entity.ts';
import { Objection } from '../objection/objection.entity.ts';
import { EmergencyOverride } from '../override/emergency-override.entity.ts';
import { OverrideEvent } from '../override/override-event.entity.ts';
import { OverrideRule } from '../override/override-rule.entity.ts';
import { ClientRegistration } from '../client/client-registration.entity.ts';
import { ClientRegistrationEvent } from '../client/client-registration-event.entity.ts';
import { GranteeVersion } from '../party/grantee-version.entity.ts';
import { Grantee } from '../party/grantee.entity.ts';
import { RepresentationEvent } from '../representation/representation-event.entity.ts';
import { Representation } from '../representation/representation.entity.ts';
import { SafetyFlagEvent } from '../safety-flag/safety-flag-event.entity.ts';
import { SafetyFlag } from '../safety-flag/safety-flag.entity.ts';
import { SealedDisclosure } from '../seal/sealed-disclosure.entity.ts';
import { Seal } from '../seal/seal.entity.ts';
import { RetentionPeriod } from './retention-period.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';
import { RetentionStep } from './retention-step.entity.ts';

const THESE = 'id = any(:records)';

/** A consent without an end counts from the last time that the resident permitted anything: these are asked for when it carries nothing more. */
const LAST_PERMIT = `(select max(coalesce(c.valid_until, c.recorded_at)) from consent c
  where c.resident_id = subject.id and c.stored_state = 'ACTIVE')`;

const consent: RecordKind = {
  name: 'consent',
  table: Consent,
  subject: 'residentId',
  laws: [['AVG', 'true']],
  ended: `case when record.stored_state = 'ACTIVE' then coalesce(record.valid_until, ${LAST_PERMIT})
    else coalesce(record.withdrawn_at, (select max(e.at) from consent_event e where e.consent_id = record.id), record.recorded_at) end`,
  goes: [deleted(ConsentProvision, 'consent_id = any(:records)'), deleted(Consent, THESE)],
  follows: [ConsentEvent, ConsentGrant],
};

/** One that stands counts from the last permit: when that is over there is nothing left that it could be against. */
const objection: RecordKind = {
  name: 'objection',
  table: Objection,
  subject: 'residentId',
  laws: [['AVG', 'true']],
  ended: `coalesce(record.lifted_at, greatest(record.recorded_at, ${LAST_PERMIT}))`,
  goes: [deleted(Objection, THESE)],
  follows: [ObjectionEvent],
};

/** Of the one who represents: it is needed as long as consents stand on their word. */
const representation: RecordKind = {
  name: 'representation',
  table: Representation,
  subject: 'representativeId',
  laws: [['AVG', 'true']],
  ended: 'case when not exists (select from consent_grant g where g.representation_id = record.id) then record.valid_until end',
  goes: [deleted(Representation, THESE)],
  follows: [RepresentationEvent],
};

const safetyFlag: RecordKind = {
  name: 'safety-flag',
  table: SafetyFlag,
  subject: 'residentId',
  laws: [['AVG', 'true']],
  ended: 'record.lifted_at',
  goes: [deleted(SafetyFlag, THESE)],
  follows: [SafetyFlagEvent],
};

/** One that nobody has reviewed is not over. */
const override: RecordKind = {
  name: 'emergency-override',
  table: EmergencyOverride,
  subject: 'residentId',
  laws: [['AVG', 'true']],
  ended: 'case when record.reviewed_at is not null then greatest(record.valid_until, record.reviewed_at) end',
  goes: [deleted(EmergencyOverride, THESE)],
  follows: [OverrideEvent],
};

/** While one stands nothing goes; one that is over keeps nobody any longer, for it says no more than why something waited. */
const legalHold: RecordKind = {
  name: 'legal-hold',
  table: LegalHold,
  subject: 'residentId',
  laws: [['AVG', 'true']],
  ended: 'coalesce(record.lifted_at, record.until)',
  goes: [deleted(LegalHold, THESE)],
  goesAlong: true,
};

/**
 * The coordinator asks for these only when the other subgraphs keep nothing more that rests on them. The record of decisions stays, and
 * so does the journal of the retention: neither says who a resident was.
 */
export const retention: Retention = {
  kinds: [consent, objection, representation, safetyFlag, override, legalHold],
  last: [
    deleted(SafetyFlag, ':resident in (resident_id, representative_id)'),
    deleted(Representation, 'resident_id = :resident'),
    deleted(DataSubject, 'resident_id = :resident'),
  ],
  aboutNobody: [
    AuthorityRegime,
    OverrideRule,
    Grantee,
    GranteeVersion,
    ClientRegistration,
    ClientRegistrationEvent,
    TrustedDocument,
    Narrowing,
    Disclosure,
    SealedDisclosure,
    Seal,
    RetentionPeriod,
    RetentionRun,
    RetentionStep,
    ErasureReceipt,
  ],
};
