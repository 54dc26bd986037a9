import { Migration } from '@mikro-orm/migrations';

/** What is counted is counted by month and by wijk. */
export class Figures extends Migration {
  override up(): void {
    for (const table of ['contact_moment', 'help_question']) this.addSql(`alter table "${table}" add column "district_code" text null`);
    this.addSql(`create index "contact_moment_kind_at_index" on "contact_moment" ("kind", "at")`);
    this.addSql(`create index "help_question_received_at_index" on "help_question" ("received_at")`);
    this.addSql(`create index "support_plan_agreed_at_index" on "support_plan" ("agreed_at")`);
    this.addSql(`create index "waiting_list_entry_until_index" on "waiting_list_entry" ("until")`);
    this.addSql(`create index "satisfaction_rating_at_index" on "satisfaction_rating" ("at")`);
    this.addSql(`create index "assessment_phase_date_index" on "assessment" ("phase", "date")`);
  }
}
