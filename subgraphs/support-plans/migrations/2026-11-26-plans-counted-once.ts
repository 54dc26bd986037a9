import { Migration } from '@mikro-orm/migrations';

const WITHOUT = [
  'assessment_phase_date_index',
  'goal_plan_id_index',
  'plan_event_closed',
  'plan_participant_plan_id_index',
  'support_plan_counted',
];

const WITH = {
  assessment_counted: '"assessment" ("phase", "date") include ("id", "resident_id")',
  goal_counted: '"goal" ("plan_id") include ("id", "life_domain")',
  goal_for_parenting: `"goal" ("plan_id") where "life_domain" = 'PARENTING'`,
  goal_event_added: `"goal_event" ("goal_id") include ("at") where "step" = 'ADDED'`,
  plan_event_ended: `"plan_event" ("at") include ("plan_id") where "step" in ('COMPLETED', 'STOPPED')`,
  plan_participant_counted: '"plan_participant" ("plan_id") include ("participates_from", "participates_to")',
  support_plan_ended: `"support_plan" ("id") include ("agreed_at", "team_id") where "agreed_at" is not null and "state" in ('COMPLETED', 'STOPPED')`,
  support_plan_running: `"support_plan" ("agreed_at") include ("id", "team_id") where "agreed_at" is not null and "state" not in ('COMPLETED', 'STOPPED')`,
};

/** Plans that run, with their goals and who takes part, are counted in one pass through indexes, and not for one plan after the other. */
export class PlansCountedOnce extends Migration {
  override up(): void {
    for (const name of WITHOUT) this.addSql(`drop index "${name}"`);
    for (const [name, on] of Object.entries(WITH)) this.addSql(`create index "${name}" on ${on}`);
  }
}
