import { Migration } from '@mikro-orm/migrations';

/** Whose word a refusal was, and requests that whoever asked took back. */
export class Answers extends Migration {
  override up(): void {
    this.addSql(`alter table "consent_grant" add column "refuses" boolean not null default false`);
    this.addSql(`alter table "consent" drop constraint "consent_begun_check"`);
    this.addSql(`alter table "consent" add constraint "consent_begun_check"
      check (case when valid_from is null then stored_state in ('REQUESTED', 'REFUSED', 'WITHDRAWN') else stored_state not in ('REQUESTED', 'REFUSED') end)`);
  }
}
