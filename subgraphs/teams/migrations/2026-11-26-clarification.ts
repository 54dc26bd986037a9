import { Migration } from '@mikro-orm/migrations';

/** From when which team ends clarifying a question with an advised weight. */
export class Clarification extends Migration {
  override up(): void {
    this.addSql(`create table "clarification_period" (
      "id" uuid primary key, "version" int not null default 1, "team_id" text not null,
      "clarifies_from" date not null, "clarifies_to" date null,
      constraint "clarification_period_order_check" check (clarifies_to >= clarifies_from),
      constraint "clarification_period_once_at_a_time"
        exclude using gist ("team_id" with =, daterange("clarifies_from", "clarifies_to", '[]') with &&)
    )`);
    this.addSql(`create index "clarification_period_team_id_index" on "clarification_period" ("team_id")`);
  }
}
