import { Migration } from '@mikro-orm/migrations';
import { historyGoesWithItsRecord } from '@wijkgraph/kit';

const DOMAINS = `'FINANCES', 'WORK_EDUCATION', 'TIME_USE', 'HOUSING', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE',
  'BASIC_ADL', 'INSTRUMENTAL_ADL', 'SOCIAL_NETWORK', 'PARTICIPATION', 'JUSTICE', 'PARENTING', 'NEIGHBOURHOOD'`;

/** Who did what with a goal, and with those who take part; a participant in the plan of a household rests on the consent of each. */
export class GoalEvents extends Migration {
  override up(): void {
    this.addSql(`create table "goal_event" (
      "id" serial primary key,
      "goal_id" uuid not null constraint "goal_event_goal_id_foreign" references "goal" ("id") on delete cascade,
      "resident_id" uuid not null,
      "life_domain" text not null constraint "goal_event_life_domain_check" check ("life_domain" in (${DOMAINS})),
      "action_id" uuid null, "at" timestamptz(3) not null, "worker_id" uuid not null, "party_id" text not null,
      "step" text not null constraint "goal_event_step_check" check ("step" in
        ('ADDED', 'EDITED', 'ACTION_ADDED', 'ACTION_EDITED', 'ACTION_DONE')),
      "status" text not null constraint "goal_event_status_check" check ("status" in
        ('PLANNED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED'))
    )`);
    this.addSql(`create index "goal_event_goal_id_id_index" on "goal_event" ("goal_id", "id")`);
    this.addSql(`create index "goal_event_resident_id_at_id_index" on "goal_event" ("resident_id", "at", "id")`);
    for (const statement of historyGoesWithItsRecord('goal_event_stays', {
      table: 'goal_event',
      column: 'goal_id',
      constraint: 'goal_event_goal_id_foreign',
      record: 'goal',
    }))
      this.addSql(statement);

    this.addSql(`alter table "plan_participant" add column "other_consent_ids" uuid[] not null default '{}'`);
    this.addSql(`alter table "plan_event" add column "participant_id" uuid null`);
    this.addSql(`alter table "plan_event" drop constraint "plan_event_step_check"`);
    this.addSql(`alter table "plan_event" add constraint "plan_event_step_check" check ("step" in
      ('BEGUN', 'AGREED', 'ACTIVATED', 'PAUSED', 'COMPLETED', 'STOPPED', 'TRANSFERRED', 'REVIEW_SET', 'PARTICIPANT_JOINED', 'PARTICIPANT_LEFT'))`);
  }
}
