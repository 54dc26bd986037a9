import { Migration } from '@mikro-orm/migrations';

/** What follows from the ground of an override, its review and its history. */
export class Overrides extends Migration {
  override up(): void {
    this.addSql(`create table "override_rule" (
      "ground" text primary key, "legal_basis" text not null constraint "override_rule_legal_basis_check"
        check ("legal_basis" in ('CONSENT', 'PUBLIC_TASK', 'VITAL_INTEREST', 'REPORTING_RIGHT', 'LEGAL_OBLIGATION', 'OWN_ACCESS')),
      "withheld_days" int not null, "source" text not null
    )`);
    this.addSql(`insert into "override_rule" values
      ('VITAL_INTEREST', 'VITAL_INTEREST', 0, 'AVG art. 6(1)(d), art. 14'),
      ('REPORTING_CODE', 'REPORTING_RIGHT', 180, 'Besluit verplichte meldcode art. 2; UAVG art. 41(1)(i)'),
      ('LEGAL_OBLIGATION', 'LEGAL_OBLIGATION', 30, 'AVG art. 6(1)(c); UAVG art. 41(1)(d)')`);

    this.addSql(`alter table "emergency_override"
      add column "withheld_until" timestamptz null, add column "reviewed_at" timestamptz null, add column "reviewed_by" text null,
      add column "verdict" text null constraint "emergency_override_verdict_check" check ("verdict" in ('JUSTIFIED', 'NOT_JUSTIFIED')),
      add column "review_note" text null`);
    this.addSql(`alter table "emergency_override" add constraint "emergency_override_review_check"
      check ((reviewed_at is null) = (verdict is null) and reviewed_by is distinct from worker)`);
    this.addSql(`create index "emergency_override_to_review" on "emergency_override" ("valid_from", "id") where "reviewed_at" is null`);

    this.addSql(`create table "override_event" (
      "id" uuid primary key, "override_id" uuid not null, "at" timestamptz not null,
      "step" text not null constraint "override_event_step_check" check ("step" in ('INVOKED', 'ENDED', 'REVIEWED')),
      "subject" text not null, "client" text not null, "party" text not null,
      constraint "override_event_override_id_foreign" foreign key ("override_id") references "emergency_override" ("id")
    )`);
    this.addSql(`create index "override_event_override_id_index" on "override_event" ("override_id")`);

    this.addSql(`create trigger "override_event_append_only" before update or delete on "override_event"
      for each row execute function refuse_change()`);
    this.addSql(`create trigger "override_event_never_emptied" before truncate on "override_event"
      for each statement execute function refuse_change()`);
  }
}
