import { Migration } from '@mikro-orm/migrations';

/** From when to when somebody works in a team, and how often that was edited. */
export class JoiningAndLeaving extends Migration {
  override up(): void {
    this.addSql(`alter table "worker" add column "version" int not null default 1, add column "joined_on" date null,
      add column "left_on" date null, add constraint "worker_period_check" check (left_on >= joined_on)`);
  }
}
