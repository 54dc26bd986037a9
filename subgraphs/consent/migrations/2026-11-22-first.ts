import { Migration } from '@mikro-orm/migrations';

const STATES = `('REQUESTED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'ENTERED_IN_ERROR')`;

/** Consents with their provisions and history, who may be given them, and the record of every decision. */
export class First extends Migration {
  override up(): void {
    this.addSql(`create table "grantee" (
      "id" text primary key,
      "kind" text not null constraint "grantee_kind_check" check ("kind" in ('TEAM', 'ORGANISATION')),
      "ceiling" int not null
    )`);
    this.addSql(`create table "client_registration" ("id" text primary key, "party_id" text null, "purposes" int not null)`);

    this.addSql(`create table "consent" (
      "id" uuid primary key, "resident_id" uuid not null, "grantee_id" text not null,
      "action" text not null constraint "consent_action_check" check ("action" in ('RECORD', 'SHARE')),
      "stored_state" text not null constraint "consent_stored_state_check" check ("stored_state" in ${STATES}),
      "recorded_at" timestamptz not null, "recorded_by" text not null,
      "valid_from" timestamptz not null, "valid_until" timestamptz null, "withdrawn_at" timestamptz null
    )`);
    this.addSql(`create index "consent_resident_id_index" on "consent" ("resident_id")`);

    this.addSql(`create table "consent_provision" (
      "id" uuid primary key, "consent_id" uuid not null, "resident_id" uuid not null, "grantee_id" text not null,
      "action" text not null constraint "consent_provision_action_check" check ("action" in ('RECORD', 'SHARE')),
      "categories" int not null, "purposes" int not null, "valid_from" timestamptz not null, "valid_until" timestamptz null,
      constraint "consent_provision_consent_id_foreign" foreign key ("consent_id") references "consent" ("id")
    )`);
    this.addSql(`create index "consent_provision_consent_id_index" on "consent_provision" ("consent_id")`);
    this.addSql(`create index "consent_provision_decision" on "consent_provision" ("grantee_id", "resident_id")
      include ("action", "categories", "purposes", "valid_from", "valid_until", "id")`);
    // Index-only scans lapse until the next vacuum: after each two hundredth of the rows, not each fifth.
    this.addSql(
      `alter table "consent_provision" set (autovacuum_vacuum_scale_factor = 0.005, autovacuum_vacuum_insert_scale_factor = 0.005)`,
    );

    this.addSql(`create table "consent_event" (
      "id" uuid primary key, "consent_id" uuid not null, "at" timestamptz not null,
      "state" text not null constraint "consent_event_state_check" check ("state" in ${STATES}),
      "subject" text not null, "client" text not null, "party" text not null,
      constraint "consent_event_consent_id_foreign" foreign key ("consent_id") references "consent" ("id")
    )`);
    this.addSql(`create index "consent_event_consent_id_index" on "consent_event" ("consent_id")`);

    this.addSql(`create table "disclosure" (
      "id" uuid not null, "at" timestamptz not null,
      "subject" text not null, "client" text not null, "party" text not null, "roles" text[] not null,
      "purpose" int not null, "operation" text not null, "trace_id" text not null, "subgraph" text not null,
      "asked" int not null, "residents" uuid[] not null, "permitted" int[] not null, "bases" text[] not null, "provisions" text[] not null,
      primary key ("id", "at")
    ) partition by range ("at")`);
    // What no month's partition takes lands here, so that a missing partition never stops a decision.
    this.addSql(`create table "disclosure_rest" partition of "disclosure" default`);
    this.addSql(`create index "disclosure_residents" on "disclosure" using gin ("residents")`);
    this.addSql(`create index "disclosure_at" on "disclosure" using brin ("at")`);

    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the history of % is only ever added to', tg_table_name using errcode = 'insufficient_privilege'; end $$`);
    for (const table of ['disclosure', 'consent_event'])
      this.addSql(
        `create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function refuse_change()`,
      );
    for (const table of ['disclosure', 'consent_event'])
      this.addSql(
        `create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function refuse_change()`,
      );
  }
}
