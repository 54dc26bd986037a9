import { Migration } from '@mikro-orm/migrations';

/** What figures for each 1,000 inhabitants are reckoned with. */
export class Population extends Migration {
  override up(): void {
    this.addSql(`create table "population_count" (
      "counted_on" date not null primary key, "inhabitants" int not null, "under20" int not null, "source" text not null,
      constraint "population_count_under20_check" check (under20 >= 0 and under20 <= inhabitants)
    )`);
  }
}
