import { Migration } from '@mikro-orm/migrations';

const DOMAINS =
  'FINANCES WORK_EDUCATION TIME_USE HOUSING DOMESTIC_RELATIONS MENTAL_HEALTH PHYSICAL_HEALTH SUBSTANCE_USE BASIC_ADL INSTRUMENTAL_ADL SOCIAL_NETWORK PARTICIPATION JUSTICE PARENTING NEIGHBOURHOOD';
const CHANNELS = `'WALK_IN', 'PHONE', 'EMAIL', 'HOME_VISIT', 'SCHOOL', 'COMMUNITY_CENTRE', 'OTHER'`;
const domains = DOMAINS.split(' ')
  .map(domain => `'${domain}'::text`)
  .join(', ');

/** What people ask, when the team met them, and who waits. */
export class Intake extends Migration {
  override up(): void {
    this.addSql(`create table "help_question" (
      "id" uuid primary key, "resident_id" uuid null, "team_id" text not null,
      "channel" text not null constraint "help_question_channel_check" check ("channel" in (${CHANNELS})),
      "entry_point" text not null constraint "help_question_entry_point_check" check ("entry_point" in
        ('TEAM', 'YOUTH_TEAM', 'WIJK_INFORMATIE_PUNT', 'WIJKNETWERK', 'ACHTER_DE_VOORDEUR', 'GENERAL_PRACTITIONER', 'OTHER_PARTY')),
      "received_at" timestamptz(3) not null, "stated" text not null, "underlying" text null,
      "life_domains" text[] not null default '{}' constraint "help_question_life_domains_check" check ("life_domains" <@ array[${domains}]),
      "risk_flags" text[] not null default '{}' constraint "help_question_risk_flags_check"
        check ("risk_flags" <@ array['ADDICTION'::text, 'PSYCHIATRIC_DISORDER'::text, 'DOMESTIC_VIOLENCE'::text]),
      "urgency" text not null default 'NORMAL' constraint "help_question_urgency_check" check ("urgency" in ('NORMAL', 'URGENT', 'CRISIS')),
      "advised_weight" text null constraint "help_question_advised_weight_check" check ("advised_weight" in ('INFORMAL', 'GENERAL', 'TAILORED')),
      "state" text not null default 'RECEIVED' constraint "help_question_state_check" check ("state" in
        ('RECEIVED', 'ANSWERED', 'CLARIFYING', 'WAITING', 'IN_PLAN', 'LIGHT_INTERVENTION', 'REFERRED', 'CLOSED', 'WITHDRAWN')),
      constraint "help_question_underlying_check" check (underlying is null or cardinality(life_domains) > 0),
      constraint "help_question_risk_check" check ((not 'ADDICTION' = any(risk_flags) or 'SUBSTANCE_USE' = any(life_domains))
        and (not 'PSYCHIATRIC_DISORDER' = any(risk_flags) or 'MENTAL_HEALTH' = any(life_domains))
        and (not 'DOMESTIC_VIOLENCE' = any(risk_flags) or 'DOMESTIC_RELATIONS' = any(life_domains)))
    )`);
    this.addSql(`create index "help_question_resident_id_received_at_id_index" on "help_question" ("resident_id", "received_at", "id")`);
    this.addSql(`create index "help_question_team_id_id_index" on "help_question" ("team_id", "id")`);

    this.addSql(`create table "contact_moment" (
      "id" uuid primary key, "resident_id" uuid null, "team_id" text not null, "worker_id" uuid not null,
      "kind" text not null constraint "contact_moment_kind_check" check ("kind" in ('SUPPORT', 'INFORMATION')),
      "channel" text not null constraint "contact_moment_channel_check" check ("channel" in (${CHANNELS})),
      "at" timestamptz(3) not null,
      "life_domains" text[] not null default '{}' constraint "contact_moment_life_domains_check" check ("life_domains" <@ array[${domains}]),
      "note" text null constraint "contact_moment_note_check" check (note is null or cardinality(life_domains) > 0)
    )`);
    this.addSql(`create index "contact_moment_resident_id_at_id_index" on "contact_moment" ("resident_id", "at", "id")`);
    this.addSql(`create index "contact_moment_team_id_index" on "contact_moment" ("team_id")`);

    this.addSql(`create table "waiting_list_entry" (
      "id" uuid primary key, "resident_id" uuid not null, "question_id" uuid not null, "team_id" text not null,
      "youth" boolean not null default false, "since" date not null, "until" date null,
      "end_reason" text null constraint "waiting_list_entry_end_reason_check"
        check ("end_reason" in ('STARTED', 'REFERRED', 'WITHDRAWN', 'OTHER')),
      constraint "waiting_list_entry_end_check" check ((until is null) = (end_reason is null) and (until is null or until >= since))
    )`);
    this.addSql(`create index "waiting_list_entry_resident_id_index" on "waiting_list_entry" ("resident_id")`);
    this.addSql(`create index "waiting_list_entry_question_id_index" on "waiting_list_entry" ("question_id")`);
    this.addSql(`create index "waiting_list_entry_team_id_since_id_index" on "waiting_list_entry" ("team_id", "since", "id")`);
  }
}
