import { Migration } from '@mikro-orm/migrations';
import { historyGoesWithItsRecord } from '@wijkgraph/kit';

/** Who did what with a plan, and when: only ever added to, and gone with the plan. */
export class PlanEvents extends Migration {
  override up(): void {
    this.addSql(`create table "plan_event" (
      "id" serial primary key,
      "plan_id" uuid not null constraint "plan_event_plan_id_foreign" references "support_plan" ("id") on delete cascade,
      "at" timestamptz(3) not null, "worker_id" uuid not null, "party_id" text not null,
      "step" text not null constraint "plan_event_step_check" check ("step" in
        ('BEGUN', 'AGREED', 'ACTIVATED', 'PAUSED', 'COMPLETED', 'STOPPED', 'TRANSFERRED', 'REVIEW_SET')),
      "stop_reason" text null constraint "plan_event_stop_reason_check" check ("stop_reason" in
        ('RESIDENT_STOPPED', 'NO_CONTACT', 'MOVED_AWAY', 'OTHER_HELP', 'DECEASED', 'OTHER')),
      "contact_worker_id" uuid null, "review_on" date null,
      constraint "plan_event_reason_check" check ((step = 'STOPPED') = (stop_reason is not null))
    )`);
    this.addSql(`create index "plan_event_plan_id_id_index" on "plan_event" ("plan_id", "id")`);
    for (const statement of historyGoesWithItsRecord('plan_event_stays', {
      table: 'plan_event',
      column: 'plan_id',
      constraint: 'plan_event_plan_id_foreign',
      record: 'support_plan',
    }))
      this.addSql(statement);
  }
}
