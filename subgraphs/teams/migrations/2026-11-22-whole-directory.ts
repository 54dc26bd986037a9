import { Migration } from '@mikro-orm/migrations';

const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';

/** Public holidays, days that are otherwise, themes, where provisions are offered, and who changed what in the directory. */
export class WholeDirectory extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(`create table "public_holiday" ("date" date primary key, "name" text not null, "source" text not null)`);
    this.addSql(`create table "opening_exception" (
      "id" uuid primary key, "version" int not null default 1, "location_id" uuid not null, "date" date not null,
      "opens" text null, "closes" text null, "reason" text not null,
      constraint "opening_exception_location_id_date_unique" unique ("location_id", "date"),
      constraint "opening_exception_whole_check" check ((opens is null) = (closes is null)),
      constraint "opening_exception_times_check" check (opens ~ '${TIME}' and closes ~ '${TIME}' and opens < closes)
    )`);
    this.addSql(`create table "team_theme" (
      "id" uuid primary key, "team_id" text not null,
      "theme" text not null constraint "team_theme_theme_check" check ("theme" in ('YOUTH', 'WORK_AND_INCOME', 'HEALTH')),
      "district_code" text null, "theme_from" date not null, "theme_to" date null,
      constraint "team_theme_period_check" check (theme_to >= theme_from)
    )`);
    this.addSql(`create index "team_theme_team_id_index" on "team_theme" ("team_id")`);

    this.addSql(`alter table "team_district" add column "version" int not null default 1`);
    this.addSql(`alter table "team_district" add constraint "team_district_once_at_a_time"
      exclude using gist ("team_id" with =, "district_code" with =, daterange("assigned_from", "assigned_to", '[]') with &&)`);
    this.addSql(`alter table "capacity_line" add column "version" int not null default 1`);
    this.addSql(`alter table "provision" add column "version" int not null default 1,
      add column "capacity_status_since" timestamptz(3) null, add column "district_codes" text[] null`);
    this.addSql(`alter table "presence" add column "valid_from" date not null default '2015-01-01', add column "valid_to" date null,
      add constraint "presence_period_check" check (valid_to >= valid_from)`);
    this.addSql(`alter table "presence" alter column "valid_from" drop default`);

    this.addSql(`create table "directory_change" (
      "id" serial primary key, "record_id" uuid not null, "at" timestamptz(3) not null, "worker_id" uuid null, "party_id" text not null,
      "step" text not null constraint "directory_change_step_check" check ("step" in ('ADDED', 'CHANGED', 'REMOVED')),
      "values" jsonb not null
    )`);
    this.addSql(`create index "directory_change_record_id_id_index" on "directory_change" ("record_id", "id")`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the history of % is only ever added to', tg_table_name using errcode = 'insufficient_privilege'; end $$`);
    this.addSql(
      `create trigger "directory_change_append_only" before update or delete on "directory_change" for each row execute function refuse_change()`,
    );
    this.addSql(
      `create trigger "directory_change_never_emptied" before truncate on "directory_change" for each statement execute function refuse_change()`,
    );
  }
}
