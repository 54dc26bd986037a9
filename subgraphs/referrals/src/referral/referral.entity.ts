import { type Opt, OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byLifeDomains, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { fitsTrigger, MandatoryReferralTrigger } from '../mandatory-referral/mandatory-referral.triggers.ts';
import { ReferralOrigin } from './referral-origin.ts';
import { type StoredReferralState, storedReferralStates } from './referral.states.ts';

/** Serves the reminders: referrals of a party on which nothing was heard. */
const unheard = (party: 'from_party_id' | 'to_party_id'): string =>
  `create index "referral_unheard_${party.slice(0, -9)}" on "referral" ("${party}", "sent_at", "id") where feedback_at is null`;

/**
 * A resident sent on to another party (verwijzing). It outlives its consent in sight of sender and receiver, as
 * something that took place; what it says of the resident does not.
 */
@Entity()
@Index({ properties: ['residentId', 'id'] })
@Index({ properties: ['toPartyId', 'sentAt', 'id'] })
@Index({ properties: ['fromPartyId', 'sentAt', 'id'] })
@Index({
  name: 'referral_counted',
  expression:
    'create index "referral_counted" on "referral" ("sent_at") include ("from_party_id", "to_party_id", "id", "stored_state", "feedback_at")',
})
@Index({ name: 'referral_unheard_from', expression: unheard('from_party_id') })
@Index({ name: 'referral_unheard_to', expression: unheard('to_party_id') })
@Check({ name: 'referral_feedback_dated', expression: '(feedback is null) = (feedback_at is null)' })
@Check({ name: 'referral_life_domains_not_empty', expression: 'cardinality(life_domains) > 0' })
@Check({
  name: 'referral_sent_with_consent',
  expression: `case when sent_at is null then stored_state in ('DRAFT', 'CANCELLED') else stored_state <> 'DRAFT' and consent_id is not null end`,
})
@Check({
  name: 'referral_mandatory_reason_fits',
  expression: fitsTrigger('mandatory_reason', domain => `life_domains @> array['${domain}']`),
})
@ObjectType({ description: 'A resident sent on to another party.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Referral>(referral => referral.residentId, byConcernedParties)
@RequiresScope('referrals:read')
export class Referral {
  /** Reckoned, so not given when a row is made. */
  [OptionalProps]?: 'concernedParties';

  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  residentId!: string;

  /** The help question that led here, if there was one. */
  @Property({ type: 'uuid', nullable: true })
  questionId!: string | null;

  @Property({ type: 'text' })
  fromPartyId!: string;

  @Property({ type: 'text' })
  toPartyId!: string;

  @Property({ type: 'uuid', nullable: true })
  provisionId!: string | null;

  /** Never empty: it decides who sees what the referral says. */
  @Property({ type: 'text[]' })
  @Personal(byLifeDomains, () => [LifeDomain])
  lifeDomains!: LifeDomain[];

  @Property({ type: 'text' })
  @Personal(byLifeDomains, () => String, { description: 'Why the resident is sent on, and what is asked of the receiver.' })
  reason!: string;

  /** The consent that it stands on; null only in a draft, or one that was never sent. */
  @Property({ type: 'uuid', nullable: true })
  consentId!: string | null;

  @Enum({ items: () => Object.values(ReferralOrigin) })
  @Personal(byConcernedParties, () => ReferralOrigin)
  origin!: ReferralOrigin;

  @Enum({ items: () => Object.values(MandatoryReferralTrigger), nullable: true })
  @Personal(byLifeDomains, () => MandatoryReferralTrigger, { description: 'Why the team had to refer on; null where it chose to.' })
  mandatoryReason!: MandatoryReferralTrigger | null;

  /** What is read as `state` follows from this and from the consent. */
  @Enum({ items: () => storedReferralStates })
  storedState!: StoredReferralState;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'Why it was rejected, put on hold or failed.' })
  statusReason!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'What the receiver reports back.' })
  feedback!: string | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'When the receiver last reported back; null until then.' })
  feedbackAt!: Date | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  sentAt!: Date | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  recordedAt: Opt<Date> = new Date();

  /** Read by the rule over rows. The receiver knows nothing of what was never sent. */
  get concernedParties(): readonly string[] {
    return this.sentAt === null ? [this.fromPartyId] : [this.fromPartyId, this.toPartyId];
  }
}
