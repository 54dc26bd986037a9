import { Migration } from '@mikro-orm/migrations';

/** Whose turn it is on the waiting list, who took it, and that a question waits once at a time. */
export class WaitingTurn extends Migration {
  override up(): void {
    this.addSql(`alter table "waiting_list_entry" add column "worker_id" uuid null,
      add column "urgency" text not null default 'NORMAL' constraint "waiting_list_entry_urgency_check"
        check ("urgency" in ('NORMAL', 'URGENT', 'CRISIS'))`);
    this.addSql(
      `update "waiting_list_entry" entry set "urgency" = question."urgency" from "help_question" question where question."id" = entry."question_id"`,
    );
    this.addSql(`drop index "waiting_list_entry_team_id_since_id_index"`);
    this.addSql(`create index "waiting_list_entry_turn" on "waiting_list_entry"
      ("team_id", array_position(array['CRISIS', 'URGENT', 'NORMAL'], "urgency"), "since", "id") where "until" is null`);
    this.addSql(`create unique index "waiting_list_entry_waits_once" on "waiting_list_entry" ("question_id") where "until" is null`);
    this.addSql(`alter table "help_question_event" drop constraint "help_question_event_step_check"`);
    this.addSql(`alter table "help_question_event" add constraint "help_question_event_step_check" check ("step" in
      ('REGISTERED', 'CLARIFIED', 'ANSWERED', 'CONCLUDED', 'PLACED_ON_WAITING_LIST', 'TAKEN', 'LEFT_WAITING_LIST', 'URGENCY_SET',
        'CLOSED', 'WITHDRAWN'))`);
  }
}
