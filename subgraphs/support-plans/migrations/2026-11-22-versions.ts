import { Migration } from '@mikro-orm/migrations';

/** Records that are edited count their edits. */
export class Versions extends Migration {
  override up(): void {
    for (const table of ['help_question', 'waiting_list_entry', 'support_plan', 'plan_participant', 'goal', 'action'])
      this.addSql(`alter table "${table}" add column "version" int not null default 1`);
  }
}
