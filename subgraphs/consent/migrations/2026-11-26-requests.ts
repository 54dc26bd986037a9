import { Migration } from '@mikro-orm/migrations';

/** Consents that are asked for before they are given: who asked, in which words, and when it was answered. */
export class Requests extends Migration {
  override up(): void {
    this.addSql(`alter table "consent" alter column "valid_from" drop not null, add column "requested_by" text null,
      add column "notice" text null, add column "notice_version" text null, add column "answered_at" timestamptz null`);
    this.addSql(`alter table "consent_provision" alter column "valid_from" drop not null`);
    this.addSql(
      `alter table "consent" add constraint "consent_begun_check" check ((valid_from is null) = (stored_state in ('REQUESTED', 'REFUSED')))`,
    );
    this.addSql(`alter table "consent" add constraint "consent_requested_check"
      check ((requested_by is not null or valid_from is not null) and (requested_by is null) = (notice is null) and (notice is null) = (notice_version is null))`);
    this.addSql(
      `create index "consent_waiting" on "consent" ("recorded_at", "id") include ("resident_id") where "stored_state" = 'REQUESTED'`,
    );
  }
}
