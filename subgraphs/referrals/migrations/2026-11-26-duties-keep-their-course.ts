import { Migration } from '@mikro-orm/migrations';
import { historyGoesWithItsRecord } from '@wijkgraph/kit';

/** What became of a duty to refer, step by step: who heard a refusal is known too once the resident goes after all. */
export class DutiesKeepTheirCourse extends Migration {
  override up(): void {
    this.addSql(`create table "mandatory_referral_event" (
      "id" serial primary key,
      "mandatory_referral_id" uuid not null
        constraint "mandatory_referral_event_mandatory_referral_id_foreign" references "mandatory_referral" ("id"),
      "at" timestamptz(3) not null,
      "state" text not null constraint "mandatory_referral_event_state_check" check ("state" in ('OPEN', 'REFERRED', 'REFUSED_BY_RESIDENT')),
      "worker_id" uuid null, "by_party_id" text not null
    )`);
    this.addSql(
      `create index "mandatory_referral_event_mandatory_referral_id_id_index" on "mandatory_referral_event" ("mandatory_referral_id", "id")`,
    );
    for (const statement of historyGoesWithItsRecord('mandatory_referral_event_stays', {
      table: 'mandatory_referral_event',
      column: 'mandatory_referral_id',
      constraint: 'mandatory_referral_event_mandatory_referral_id_foreign',
      record: 'mandatory_referral',
    }))
      this.addSql(statement);
  }
}
