import { Migration } from '@mikro-orm/migrations';
import { CREATE_ERASURE_RECEIPT, historyGoesWithItsRecord } from '@wijkgraph/kit';

/** Since when each record is there, what was erased, and that the course of a referral goes with the referral. */
export class Retention extends Migration {
  override up(): void {
    for (const statement of CREATE_ERASURE_RECEIPT) this.addSql(statement);
    for (const table of ['referral', 'mandatory_referral', 'provision_application'])
      this.addSql(`alter table "${table}" add column "recorded_at" timestamptz not null default now()`);
    for (const statement of historyGoesWithItsRecord('referral_event_stays', {
      table: 'referral_event',
      column: 'referral_id',
      constraint: 'referral_event_referral_id_foreign',
      record: 'referral',
    }))
      this.addSql(statement);
    this.addSql(`drop function "referral_event_referral_event_stays_fn"()`);
  }
}
