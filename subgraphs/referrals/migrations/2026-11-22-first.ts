import { Migration } from '@mikro-orm/migrations';

const referralStates = `('DRAFT', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'ON_HOLD', 'FAILED', 'CANCELLED')`;
const triggers = `('ADDICTION', 'PSYCHIATRIC_DISORDER', 'DOMESTIC_VIOLENCE')`;
const lifeDomains = `('FINANCES', 'WORK_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH',
  'SUBSTANCE_USE', 'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'PARTICIPATION', 'JUSTICE', 'PARENTING', 'NEIGHBOURHOOD')`;

/** Referrals and what happened to them, those that a team must make, and applications for provisions. */
export class First extends Migration {
  override up(): void {
    this.addSql(`create table "referral" (
      "id" uuid primary key, "resident_id" uuid not null, "question_id" uuid null,
      "from_party_id" text not null, "to_party_id" text not null, "provision_id" uuid null,
      "life_domains" text[] not null constraint "referral_life_domains_not_empty" check (cardinality(life_domains) > 0),
      "reason" text not null, "consent_id" uuid null,
      "origin" text not null constraint "referral_origin_check" check ("origin" in ('CLARIFICATION', 'PLAN', 'REROUTED')),
      "mandatory_reason" text null constraint "referral_mandatory_reason_check" check ("mandatory_reason" in ${triggers}),
      "stored_state" text not null constraint "referral_stored_state_check" check ("stored_state" in ${referralStates}),
      "status_reason" text null, "feedback" text null, "sent_at" timestamptz(3) null,
      constraint "referral_sent_with_consent" check (
        case when sent_at is null then stored_state in ('DRAFT', 'CANCELLED') else stored_state <> 'DRAFT' and consent_id is not null end
      ),
      constraint "referral_mandatory_reason_fits" check (
        ("mandatory_reason" is distinct from 'ADDICTION' or life_domains @> array['SUBSTANCE_USE'])
        and ("mandatory_reason" is distinct from 'PSYCHIATRIC_DISORDER' or life_domains @> array['MENTAL_HEALTH'])
        and ("mandatory_reason" is distinct from 'DOMESTIC_VIOLENCE' or life_domains @> array['DOMESTIC_RELATIONS'])
      )
    )`);
    this.addSql(`create index "referral_resident_id_id_index" on "referral" ("resident_id", "id")`);
    this.addSql(`create index "referral_to_party_id_sent_at_id_index" on "referral" ("to_party_id", "sent_at", "id")`);
    this.addSql(`create index "referral_from_party_id_sent_at_id_index" on "referral" ("from_party_id", "sent_at", "id")`);

    this.addSql(`create table "referral_event" (
      "id" serial primary key,
      "referral_id" uuid not null constraint "referral_event_referral_id_foreign" references "referral" ("id"),
      "at" timestamptz(3) not null,
      "state" text not null constraint "referral_event_state_check" check ("state" in ${referralStates}),
      "by_party_id" text not null, "note" text null
    )`);
    this.addSql(`create index "referral_event_referral_id_id_index" on "referral_event" ("referral_id", "id")`);
    this.addSql(`create function "referral_event_referral_event_stays_fn"() returns trigger as
      $$ begin raise exception 'The course of a referral is not rewritten'; end; $$ language plpgsql`);
    this.addSql(`create trigger "referral_event_stays" before update or delete on "referral_event"
      for each row execute function "referral_event_referral_event_stays_fn"()`);

    this.addSql(`create table "mandatory_referral" (
      "id" uuid primary key, "resident_id" uuid not null, "question_id" uuid not null,
      "trigger" text not null constraint "mandatory_referral_trigger_check" check ("trigger" in ${triggers}),
      "life_domain" text not null constraint "mandatory_referral_life_domain_check" check ("life_domain" in ${lifeDomains}),
      "state" text not null
        constraint "mandatory_referral_state_check" check ("state" in ('OPEN', 'REFERRED', 'REFUSED_BY_RESIDENT')),
      "to_party_id" text not null,
      "referral_id" uuid null constraint "mandatory_referral_referral_id_foreign" references "referral" ("id") on delete set null,
      constraint "mandatory_referral_question_id_trigger_unique" unique ("question_id", "trigger"),
      constraint "mandatory_referral_referred_with_referral" check (state <> 'REFERRED' or referral_id is not null),
      constraint "mandatory_referral_life_domain_fits" check (
        ("trigger" is distinct from 'ADDICTION' or life_domain = 'SUBSTANCE_USE')
        and ("trigger" is distinct from 'PSYCHIATRIC_DISORDER' or life_domain = 'MENTAL_HEALTH')
        and ("trigger" is distinct from 'DOMESTIC_VIOLENCE' or life_domain = 'DOMESTIC_RELATIONS')
      )
    )`);
    this.addSql(`create index "mandatory_referral_resident_id_index" on "mandatory_referral" ("resident_id")`);

    this.addSql(`create table "provision_application" (
      "id" uuid primary key, "resident_id" uuid not null, "provision_id" uuid not null, "question_id" uuid null,
      "from_party_id" text not null, "to_party_id" text not null,
      "life_domains" text[] not null
        constraint "provision_application_life_domains_not_empty" check (cardinality(life_domains) > 0),
      "state" text not null
        constraint "provision_application_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
      "why_lighter_help_is_not_enough" text null, "outcome" text null, "mediation_outcome" text null,
      "submitted_at" timestamptz(3) null, "decided_at" timestamptz(3) null,
      constraint "provision_application_submitted" check (
        case when submitted_at is null then state in ('DRAFT', 'WITHDRAWN') else state <> 'DRAFT' end
      )
    )`);
    this.addSql(`create index "provision_application_resident_id_id_index" on "provision_application" ("resident_id", "id")`);
    this.addSql(
      `create index "provision_application_to_party_id_submitted_at_id_index" on "provision_application" ("to_party_id", "submitted_at", "id")`,
    );
  }
}
