import { Migration } from '@mikro-orm/migrations';

/** A plan is paused where an organisation rejects a compulsory referral: no worker did that. */
export class PausedByAnOrganisation extends Migration {
  override up(): void {
    this.addSql(`alter table "plan_event" alter column "worker_id" drop not null`);
  }
}
