import { Migration } from '@mikro-orm/migrations';

const WITHOUT = [
  'contact_moment_kind_at_index',
  'help_question_received_at_index',
  'support_plan_agreed_at_index',
  'satisfaction_rating_at_index',
  'assessment_score_assessment_id_index',
];

const WITH = {
  contact_moment_counted: '"contact_moment" ("kind", "at") include ("team_id", "district_code")',
  help_question_counted: '"help_question" ("received_at") include ("team_id", "district_code", "advised_weight")',
  support_plan_agreed: '"support_plan" ("agreed_at") include ("team_id", "resident_ids")',
  support_plan_counted: '"support_plan" ("agreed_at") include ("id", "team_id", "state")',
  plan_event_closed: `"plan_event" ("plan_id", "at") include ("step") where "step" in ('COMPLETED', 'STOPPED')`,
  satisfaction_rating_counted: '"satisfaction_rating" ("at") include ("team_id", "score")',
  waiting_list_entry_counted: '"waiting_list_entry" ("since") include ("until", "team_id", "youth", "question_id")',
  assessment_score_counted: '"assessment_score" ("assessment_id", "life_domain") include ("score")',
};

/** A year is counted from indexes alone: what is written of residents is not read for a figure. */
export class FiguresFromIndexes extends Migration {
  override up(): void {
    for (const name of WITHOUT) this.addSql(`drop index "${name}"`);
    for (const [name, on] of Object.entries(WITH)) this.addSql(`create index "${name}" on ${on}`);
  }
}
