import { Migration } from '@mikro-orm/migrations';

/**
 * What clarifying a question brings to light, and who took which step with it when. The history is only ever added to, and goes
 * with what it is the history of: where a question is erased it stays as a figure under another id, and its history is of nothing any more.
 */
export class QuestionSteps extends Migration {
  override up(): void {
    this.addSql(`alter table "help_question" add column "why_lighter_help_is_not_enough" text null, add column "answer" text null,
      add column "light_help" text null, add column "outcome" text null, add column "outcome_note" text null, add column "worker_id" uuid null,
      add constraint "help_question_outcome_check" check ("outcome" in ('HELPED', 'PARTLY_HELPED', 'NOT_HELPED'))`);
    this.addSql(`update "help_question" set "why_lighter_help_is_not_enough" = '(not recorded)' where "advised_weight" = 'TAILORED'`);
    this.addSql(`alter table "help_question" drop constraint "help_question_underlying_check"`);
    this.addSql(`alter table "help_question" add constraint "help_question_underlying_check" check (
        coalesce(underlying, why_lighter_help_is_not_enough, answer, light_help, outcome_note) is null or cardinality(life_domains) > 0),
      add constraint "help_question_tailored_check" check (
        (advised_weight is not distinct from 'TAILORED') = (why_lighter_help_is_not_enough is not null))`);

    this.addSql(`create table "help_question_event" (
      "id" serial primary key, "question_id" uuid not null, "at" timestamptz(3) not null,
      "step" text not null constraint "help_question_event_step_check" check ("step" in
        ('REGISTERED', 'CLARIFIED', 'ANSWERED', 'CONCLUDED', 'CLOSED', 'WITHDRAWN')),
      "state" text not null constraint "help_question_event_state_check" check ("state" in
        ('RECEIVED', 'ANSWERED', 'CLARIFYING', 'WAITING', 'IN_PLAN', 'LIGHT_INTERVENTION', 'REFERRED', 'CLOSED', 'WITHDRAWN')),
      "team_id" text not null, "worker_id" uuid null, "party_id" text not null
    )`);
    this.addSql(`create index "help_question_event_question_id_id_index" on "help_question_event" ("question_id", "id")`);
    this.addSql(`create function "keep_help_question_event"() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and not exists (select from "help_question" where "id" = old."question_id")
          and exists (select from erasure_receipt where transaction = (pg_current_xact_id()::text)::bigint) then
          return old;
        end if;
        raise exception 'the history of % is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
      end $$`);
    this.addSql(`create trigger "help_question_event_append_only" before update or delete on "help_question_event"
      for each row execute function "keep_help_question_event"()`);
    this.addSql(`create trigger "help_question_event_never_emptied" before truncate on "help_question_event"
      for each statement execute function "keep_help_question_event"()`);
    this.addSql(`create function "history_goes_with_its_question"() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      begin
        delete from help_question_event where question_id = old.id;
        return null;
      end $$`);
    this.addSql(`create trigger "help_question_history_goes" after delete or update of "id" on "help_question"
      for each row execute function "history_goes_with_its_question"()`);
  }
}
