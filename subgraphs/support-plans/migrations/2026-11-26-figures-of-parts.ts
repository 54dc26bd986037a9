import { Migration } from '@mikro-orm/migrations';

/** What part of the questions came in at another door is counted from indexes alone too. */
export class FiguresOfParts extends Migration {
  override up(): void {
    this.addSql(`drop index "help_question_counted"`);
    this.addSql(
      `create index "help_question_counted" on "help_question" ("received_at") include ("id", "team_id", "district_code", "advised_weight", "entry_point")`,
    );
    this.addSql(`create index "help_question_event_handed_over" on "help_question_event" ("question_id") where "step" = 'HANDED_OVER'`);
  }
}
