import { Migration } from '@mikro-orm/migrations';

const DOORS = `'TEAM', 'YOUTH_TEAM', 'WIJK_INFORMATIE_PUNT', 'WIJKNETWERK', 'ACHTER_DE_VOORDEUR', 'SCHOOL', 'GENERAL_PRACTITIONER', 'DIGITAL', 'OTHER_PARTY'`;

/** More doors to come in by, where a question was handed over to, what a contact left for the team, and what lies before whom. */
export class FrontDoor extends Migration {
  override up(): void {
    this.addSql(`alter table "help_question" drop constraint "help_question_entry_point_check"`);
    this.addSql(`alter table "help_question" add constraint "help_question_entry_point_check" check ("entry_point" in (${DOORS})),
      add column "current_entry_point" text null`);
    this.addSql(`update "help_question" set "current_entry_point" = "entry_point"`);
    this.addSql(`alter table "help_question" alter column "current_entry_point" set not null,
      add constraint "help_question_current_entry_point_check" check ("current_entry_point" in (${DOORS}))`);
    this.addSql(`alter table "help_question_event" add column "entry_point" text not null default 'TEAM'
      constraint "help_question_event_entry_point_check" check ("entry_point" in (${DOORS}))`);
    this.addSql(`alter table "help_question_event" alter column "entry_point" drop default`);
    this.addSql(`alter table "help_question_event" drop constraint "help_question_event_step_check"`);
    this.addSql(`alter table "help_question_event" add constraint "help_question_event_step_check" check ("step" in
      ('REGISTERED', 'CLARIFIED', 'ANSWERED', 'CONCLUDED', 'PLACED_ON_WAITING_LIST', 'TAKEN', 'LEFT_WAITING_LIST', 'URGENCY_SET',
        'HANDED_OVER', 'CLOSED', 'WITHDRAWN'))`);
    this.addSql(`alter table "contact_moment" add column "question_id" uuid null`);
    this.addSql(`create index "help_question_inbox" on "help_question"
      ("team_id", array_position(array['CRISIS', 'URGENT', 'NORMAL'], "urgency"), "received_at", "id") where "state" in ('RECEIVED', 'CLARIFYING')`);
    this.addSql(`create index "help_question_at_work" on "help_question"
      ("worker_id", array_position(array['CRISIS', 'URGENT', 'NORMAL'], "urgency"), "received_at", "id")
      where "state" not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')`);
  }
}
