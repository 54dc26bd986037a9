import { Migration } from '@mikro-orm/migrations';

/** When the receiver reported back, and the way to those referrals on which nothing was heard. */
export class Feedback extends Migration {
  override up(): void {
    this.addSql(`alter table "referral" add column "feedback_at" timestamptz(3) null`);
    this.addSql(`update "referral" set feedback_at = coalesce(
      (select max(e.at) from "referral_event" e where e.referral_id = "referral".id), sent_at, recorded_at) where feedback is not null`);
    this.addSql(`alter table "referral" add constraint "referral_feedback_dated" check ((feedback is null) = (feedback_at is null))`);
    for (const [name, party] of [
      ['from', 'from_party_id'],
      ['to', 'to_party_id'],
    ])
      this.addSql(`create index "referral_unheard_${name}" on "referral" ("${party}", "sent_at", "id") where feedback_at is null`);
  }
}
