import { Migration } from '@mikro-orm/migrations';

/** People are counted in a wijk too, and a count is corrected. */
export class PopulationOfWijken extends Migration {
  override up(): void {
    this.addSql(`alter table "population_count" drop constraint "population_count_pkey", drop constraint "population_count_under20_check",
      add column "id" uuid not null default gen_random_uuid() primary key, add column "version" int not null default 1,
      add column "district_code" text null, alter column "under20" drop not null,
      add constraint "population_count_under20_check" check (inhabitants >= 0 and under20 >= 0 and under20 <= inhabitants)`);
    this.addSql(`alter table "population_count" alter column "id" drop default`);
    this.addSql(`create unique index "population_count_once" on "population_count" ("counted_on", coalesce("district_code", ''))`);
  }
}
