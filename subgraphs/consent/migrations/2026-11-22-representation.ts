import { Migration } from '@mikro-orm/migrations';
import { historyGoesWithItsRecord } from '@wijkgraph/kit';

/** Safety flags as rows of their own, the histories of representations, and who told what is known of a resident. */
export class Representation extends Migration {
  override up(): void {
    this.addSql(`alter table "representation" add constraint "representation_self_check" check (representative_id <> resident_id)`);
    this.addSql(
      `alter table "representation" add constraint "representation_period_check" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(`create table "representation_event" (
      "id" uuid primary key, "representation_id" uuid not null, "at" timestamptz not null,
      "step" text not null constraint "representation_event_step_check" check ("step" in ('RECORDED', 'ENDED')),
      "subject" text not null, "client" text not null, "party" text not null,
      constraint "representation_event_representation_id_foreign" foreign key ("representation_id") references "representation" ("id")
    )`);
    this.addSql(`create index "representation_event_representation_id_index" on "representation_event" ("representation_id")`);

    this.addSql(`create table "safety_flag" (
      "id" uuid primary key, "resident_id" uuid not null, "representative_id" uuid not null, "reason" text not null,
      "raised_at" timestamptz not null, "raised_by" text not null, "lifted_at" timestamptz null, "lifted_by" text null,
      constraint "safety_flag_period_check" check (lifted_at is null or lifted_at >= raised_at)
    )`);
    this.addSql(`create index "safety_flag_resident_id_index" on "safety_flag" ("resident_id")`);
    this.addSql(
      `create index "safety_flag_decision" on "safety_flag" ("representative_id", "resident_id") include ("raised_at", "lifted_at")`,
    );
    this.addSql(
      `create unique index "safety_flag_standing" on "safety_flag" ("representative_id", "resident_id") where "lifted_at" is null`,
    );
    this.addSql(`insert into "safety_flag" ("id", "resident_id", "representative_id", "reason", "raised_at", "raised_by", "lifted_at", "lifted_by")
      select distinct on (representative_id, resident_id) gen_random_uuid(), resident_id, representative_id, '', flagged_from, recorded_by, flagged_until, recorded_by
      from representation where flagged_from is not null order by representative_id, resident_id, flagged_from`);
    this.addSql(`alter table "representation" drop column "flagged_from", drop column "flagged_until"`);
    this.addSql(`create table "safety_flag_event" (
      "id" uuid primary key, "safety_flag_id" uuid not null, "at" timestamptz not null,
      "step" text not null constraint "safety_flag_event_step_check" check ("step" in ('RAISED', 'LIFTED')),
      "subject" text not null, "client" text not null, "party" text not null,
      constraint "safety_flag_event_safety_flag_id_foreign" foreign key ("safety_flag_id") references "safety_flag" ("id")
    )`);
    this.addSql(`create index "safety_flag_event_safety_flag_id_index" on "safety_flag_event" ("safety_flag_id")`);

    for (const [table, column, record] of [
      ['representation_event', 'representation_id', 'representation'],
      ['safety_flag_event', 'safety_flag_id', 'safety_flag'],
    ] as const) {
      const history = { table, column, constraint: `${table}_${column}_foreign`, record };
      for (const statement of historyGoesWithItsRecord(`${table}_append_only`, history)) this.addSql(statement);
      this.addSql(
        `create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function refuse_change()`,
      );
    }
    this.addSql(`delete from "retention_period" where "kind" = 'representative'`);
    this.addSql(`insert into "retention_period" ("kind", "law", "valid_from", "period", "duty", "yields_to", "source") values
      ('safety-flag', 'AVG', '2018-05-25', 'P5Y', true, '{}',
        'AVG art. 5(2) and 23(1)(i): shows why somebody was kept out; five years, in which a claim can be made (BW art. 3:310)')`);

    this.addSql(`alter table "data_subject" add column "ground" text not null default '', add column "subject" text not null default '',
      add column "client" text not null default '', add column "party" text not null default ''`);
    this.addSql(`create function keep_data_subject() returns trigger language plpgsql as $$
      begin
        if old.known_until is not null or (to_jsonb(new) - 'known_until') is distinct from (to_jsonb(old) - 'known_until') then
          raise exception 'what was known of somebody ends, and is never rewritten' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger "data_subject_kept" before update on "data_subject" for each row execute function keep_data_subject()`);
  }
}
