import { Migration } from '@mikro-orm/migrations';
import { historyGoesWithItsRecord } from '@wijkgraph/kit';

/** The course of an application, the consent that it stands on and what came of mediation; who settled a duty to refer, and when. */
export class Applications extends Migration {
  override up(): void {
    this.addSql(`alter table "provision_application" add column "consent_id" uuid null, add column "mediation_result" text null
      constraint "provision_application_mediation_result_check" check ("mediation_result" in ('AGREED', 'PARTLY_AGREED', 'NOT_AGREED'))`);
    this.addSql(`create table "application_event" (
      "id" serial primary key,
      "application_id" uuid not null constraint "application_event_application_id_foreign" references "provision_application" ("id"),
      "at" timestamptz(3) not null,
      "state" text not null constraint "application_event_state_check"
        check ("state" in ('DRAFT', 'SUBMITTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
      "by_party_id" text not null, "note" text null
    )`);
    this.addSql(`create index "application_event_application_id_id_index" on "application_event" ("application_id", "id")`);
    for (const statement of historyGoesWithItsRecord('application_event_stays', {
      table: 'application_event',
      column: 'application_id',
      constraint: 'application_event_application_id_foreign',
      record: 'provision_application',
    }))
      this.addSql(statement);
    this.addSql(`alter table "mandatory_referral" alter column "recorded_at" type timestamptz(3),
      add column "settled_at" timestamptz(3) null, add column "settled_by" uuid null`);
    this.addSql(`create index "mandatory_referral_open" on "mandatory_referral" ("state", "recorded_at", "id") where state = 'OPEN'`);
  }
}
