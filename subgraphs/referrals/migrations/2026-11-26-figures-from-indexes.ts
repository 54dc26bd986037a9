import { Migration } from '@mikro-orm/migrations';

/** A year is counted from an index alone: what is written of residents is not read for a figure. */
export class FiguresFromIndexes extends Migration {
  override up(): void {
    this.addSql(`create index "referral_counted" on "referral" ("sent_at") include ("from_party_id", "id", "stored_state", "feedback_at")`);
    this.addSql(
      `create index "referral_event_answered" on "referral_event" ("referral_id") include ("state") where "state" in ('ACCEPTED', 'REJECTED')`,
    );
  }
}
