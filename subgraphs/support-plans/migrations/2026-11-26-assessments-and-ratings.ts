import { Migration } from '@mikro-orm/migrations';

/** Who recorded an assessment, and when; and a rating leads to no plan and no day any more. */
export class AssessmentsAndRatings extends Migration {
  override up(): void {
    this.addSql(`alter table "assessment" add column "worker_id" uuid null`);
    this.addSql(`alter table "assessment" add column "recorded_at" timestamptz(3) not null default now()`);
    this.addSql(`alter table "satisfaction_rating" drop column "plan_id"`);
    this.addSql(`update "satisfaction_rating" set "at" = date_trunc('month', "at")`);
  }
}
