import { Migration } from '@mikro-orm/migrations';

const DOMAINS = `'FINANCES', 'WORK_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE',
  'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'PARTICIPATION', 'JUSTICE', 'PARENTING', 'NEIGHBOURHOOD'`;
const domainOf = (table: string): string =>
  `"life_domain" text not null constraint "${table}_life_domain_check" check ("life_domain" in (${DOMAINS}))`;

/** Plans, their goals and actions, who takes part, how self-reliant residents are and how they rated the help. */
export class Plans extends Migration {
  override up(): void {
    this.addSql(`create table "support_plan" (
      "id" uuid primary key, "resident_ids" uuid[] not null, "household_id" uuid null, "team_id" text not null, "contact_worker_id" uuid null,
      "state" text not null default 'DRAFT' constraint "support_plan_state_check"
        check ("state" in ('DRAFT', 'AGREED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'STOPPED')),
      "opened_at" timestamptz(3) not null, "agreed_at" timestamptz(3) null, "review_on" date null,
      constraint "support_plan_subject_check" check (cardinality(resident_ids) > 0 and (cardinality(resident_ids) = 1 or household_id is not null)),
      constraint "support_plan_contact_worker_check" check (state <> 'ACTIVE' or contact_worker_id is not null)
    )`);
    this.addSql(`create index "support_plan_resident_ids_index" on "support_plan" using gin ("resident_ids")`);
    this.addSql(`create index "support_plan_team_id_id_index" on "support_plan" ("team_id", "id")`);
    this.addSql(`create index "support_plan_contact_worker_id_id_index" on "support_plan" ("contact_worker_id", "id")`);

    this.addSql(`create table "goal" (
      "id" uuid primary key, "plan_id" uuid not null, "resident_id" uuid not null, ${domainOf('goal')},
      "text" text not null, "baseline" text null, "target" text null,
      "status" text not null default 'PLANNED' constraint "goal_status_check"
        check ("status" in ('PLANNED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED')),
      "own_contribution" text null
    )`);
    this.addSql(`create index "goal_plan_id_index" on "goal" ("plan_id")`);
    this.addSql(`create index "goal_resident_id_index" on "goal" ("resident_id")`);

    this.addSql(`create table "action" (
      "id" uuid primary key, "goal_id" uuid not null, "resident_id" uuid not null, ${domainOf('action')}, "provision_id" uuid null,
      "by" text not null constraint "action_by_check" check ("by" in ('RESIDENT', 'NETWORK', 'VOLUNTEER', 'WORKER', 'PARTNER')),
      "text" text not null, "due" date null, "done" date null
    )`);
    this.addSql(`create index "action_goal_id_index" on "action" ("goal_id")`);

    this.addSql(`create table "plan_participant" (
      "id" uuid primary key, "plan_id" uuid not null, "party_id" text not null, "worker_id" uuid null, "consent_id" uuid not null,
      "participates_from" date not null, "participates_to" date null
    )`);
    this.addSql(`create index "plan_participant_plan_id_index" on "plan_participant" ("plan_id")`);

    this.addSql(`create table "assessment" (
      "id" uuid primary key, "resident_id" uuid not null,
      "phase" text not null constraint "assessment_phase_check" check ("phase" in ('START', 'INTERIM', 'END', 'FOLLOW_UP')),
      "date" date not null, "version" text not null
    )`);
    this.addSql(`create index "assessment_resident_id_index" on "assessment" ("resident_id")`);

    this.addSql(`create table "assessment_score" (
      "id" uuid primary key, "assessment_id" uuid not null, "resident_id" uuid not null, ${domainOf('assessment_score')},
      "score" smallint not null constraint "assessment_score_score_check" check (score >= 1 and score <= 5)
    )`);
    this.addSql(`create index "assessment_score_assessment_id_index" on "assessment_score" ("assessment_id")`);

    this.addSql(`create table "satisfaction_rating" (
      "id" uuid primary key, "team_id" text not null, "plan_id" uuid null,
      "score" smallint not null constraint "satisfaction_rating_score_check" check (score >= 1 and score <= 10), "at" date not null
    )`);
    this.addSql(`create index "satisfaction_rating_team_id_id_index" on "satisfaction_rating" ("team_id", "id")`);
  }
}
