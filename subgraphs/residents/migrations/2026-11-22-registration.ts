import { Migration } from '@mikro-orm/migrations';

/**
 * Residents are registered and corrected here; who may act for them is known to consent, which decides by it. What was recorded of
 * representatives here before must be recorded there first (`recordRepresentation`).
 */
export class Registration extends Migration {
  override up(): void {
    this.addSql(`alter table "resident" add column "version" int not null default 1`);
    this.addSql(`drop table "representative"`);
    this.addSql(`create table "birth_date_correction" (
      "resident_id" uuid primary key, "birth_date" date not null, "at" timestamptz not null,
      "subject" text not null, "client" text not null, "party" text not null
    )`);
    this.addSql(`create index "birth_date_correction_at_index" on "birth_date_correction" ("at")`);
  }
}
