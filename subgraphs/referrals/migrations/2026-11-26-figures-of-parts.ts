import { Migration } from '@mikro-orm/migrations';

/** What part of the referrals went to general practitioners is counted from an index alone too. */
export class FiguresOfParts extends Migration {
  override up(): void {
    this.addSql(`drop index "referral_counted"`);
    this.addSql(
      `create index "referral_counted" on "referral" ("sent_at") include ("from_party_id", "to_party_id", "id", "stored_state", "feedback_at")`,
    );
  }
}
