import { Migration } from '@mikro-orm/migrations';

const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const LIFE_DOMAINS = [
  'FINANCES',
  'WORK_EDUCATION',
  'TIME_USE',
  'HOUSING',
  'DOMESTIC_RELATIONS',
  'MENTAL_HEALTH',
  'PHYSICAL_HEALTH',
  'SUBSTANCE_USE',
  'BASIC_ADL',
  'INSTRUMENTAL_ADL',
  'SOCIAL_NETWORK',
  'PARTICIPATION',
  'JUSTICE',
  'PARENTING',
  'NEIGHBOURHOOD',
]
  .map(domain => `'${domain}'::text`)
  .join(', ');

/** Teams, for which wijken they work, where and when one can walk in, who works there, and what organisations offer. */
export class First extends Migration {
  override up(): void {
    this.addSql(
      `create table "team" ("id" text primary key constraint "team_id_check" check (starts_with(id, 'team-')), "name" text not null)`,
    );
    this.addSql(`create table "district" ("code" text primary key, "name" text not null)`);
    this.addSql(`create table "team_district" (
      "id" uuid primary key, "team_id" text not null, "district_code" text not null, "assigned_from" date not null, "assigned_to" date null,
      constraint "team_district_team_id_district_code_assigned_from_unique" unique ("team_id", "district_code", "assigned_from"),
      constraint "team_district_period_check" check (assigned_to >= assigned_from)
    )`);
    this.addSql(`create index "team_district_district_code_index" on "team_district" ("district_code")`);

    this.addSql(`create table "location" (
      "id" uuid primary key, "team_id" text not null, "name" text not null,
      "kind" text not null constraint "location_kind_check" check ("kind" in ('TEAM_LOCATION', 'INFORMATION_POINT')),
      "street" text not null, "house_number" text not null, "postcode" text not null, "city" text not null
    )`);
    this.addSql(`create index "location_team_id_index" on "location" ("team_id")`);
    this.addSql(`create table "opening_hours" (
      "id" uuid primary key, "location_id" uuid not null, "weekday" smallint not null, "opens" text not null, "closes" text not null,
      "valid_from" date not null, "valid_to" date null,
      constraint "opening_hours_weekday_check" check (weekday >= 1 and weekday <= 7),
      constraint "opening_hours_times_check" check (opens ~ '${TIME}' and closes ~ '${TIME}' and opens < closes),
      constraint "opening_hours_period_check" check (valid_to >= valid_from)
    )`);
    this.addSql(`create index "opening_hours_location_id_index" on "opening_hours" ("location_id")`);
    this.addSql(`create table "presence" (
      "id" uuid primary key, "team_id" text not null, "worker_id" uuid null, "location_name" text not null,
      "kind" text not null constraint "presence_kind_check" check ("kind" in ('SCHOOL', 'COMMUNITY_CENTRE')),
      "weekday" smallint not null, "present_from" text not null, "present_to" text not null,
      constraint "presence_weekday_check" check (weekday >= 1 and weekday <= 7),
      constraint "presence_times_check" check (present_from ~ '${TIME}' and present_to ~ '${TIME}' and present_from < present_to)
    )`);
    this.addSql(`create index "presence_team_id_index" on "presence" ("team_id")`);
    this.addSql(`create index "presence_worker_id_index" on "presence" ("worker_id")`);

    this.addSql(`create table "worker" (
      "id" uuid primary key, "name" text not null, "employer_id" text not null, "team_id" text null,
      "specialisms" text[] not null constraint "worker_specialisms_check" check ("specialisms" <@ array[${LIFE_DOMAINS}]),
      "fte" numeric(3,2) not null
    )`);
    this.addSql(`create index "worker_team_id_index" on "worker" ("team_id")`);
    this.addSql(`create index "worker_name_id_index" on "worker" ("name", "id")`);
    this.addSql(`create table "capacity_line" (
      "id" uuid primary key, "team_id" text null, "fte" numeric(6,2) null, "amount" int null,
      "available_from" date not null, "available_to" date null, "source" text not null,
      constraint "capacity_line_holds_something_check" check (fte is not null or amount is not null),
      constraint "capacity_line_period_check" check (available_to >= available_from)
    )`);
    this.addSql(`create index "capacity_line_team_id_index" on "capacity_line" ("team_id")`);

    this.addSql(`create table "organisation" (
      "id" text primary key constraint "organisation_id_check" check (not starts_with(id, 'team-')), "name" text not null,
      "kind" text not null constraint "organisation_kind_check" check ("kind" in (
        'MUNICIPALITY', 'SOCIAL_WORK', 'CLIENT_SUPPORT', 'PARENTING_SUPPORT', 'YOUTH_CARE', 'HOUSING_CORPORATION', 'DISTRICT_NURSING',
        'HOME_CARE', 'GENERAL_PRACTICE', 'BENEFIT_AGENCY', 'INFORMATION_POINT'
      ))
    )`);
    this.addSql(`create index "organisation_name_id_index" on "organisation" ("name", "id")`);
    this.addSql(`create table "provision" (
      "id" uuid primary key, "name" text not null,
      "kind" text not null constraint "provision_kind_check" check ("kind" in ('INFORMAL_NETWORK', 'INFORMAL_VOLUNTEER', 'GENERAL', 'TAILORED')),
      "law" text not null constraint "provision_law_check" check ("law" in ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'OTHER')),
      "life_domains" text[] not null constraint "provision_life_domains_check" check ("life_domains" <@ array[${LIFE_DOMAINS}]),
      "organisation_id" text not null,
      "capacity_status" text not null default 'UNKNOWN'
        constraint "provision_capacity_status_check" check ("capacity_status" in ('AVAILABLE', 'WAITING_LIST', 'FULL', 'UNKNOWN'))
    )`);
    this.addSql(`create index "provision_name_id_index" on "provision" ("name", "id")`);
  }
}
