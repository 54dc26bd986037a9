import { Migration } from '@mikro-orm/migrations';

/** Opening hours, presence and themes are edited, and two of them for the same are never in force at once. */
export class DatedLines extends Migration {
  override up(): void {
    for (const table of ['opening_hours', 'presence', 'team_theme'])
      this.addSql(`alter table "${table}" add column "version" int not null default 1`);
    this.addSql(`alter table "opening_hours" add constraint "opening_hours_once_at_a_time"
      exclude using gist (location_id with =, weekday with =, daterange(valid_from, valid_to, '[]') with &&, int4range(left(opens, 2)::int * 60 + right(opens, 2)::int, left(closes, 2)::int * 60 + right(closes, 2)::int) with &&)`);
    const atTheSameTime = `weekday with =, daterange(valid_from, valid_to, '[]') with &&, int4range(left(present_from, 2)::int * 60 + right(present_from, 2)::int, left(present_to, 2)::int * 60 + right(present_to, 2)::int) with &&`;
    this.addSql(`alter table "presence" add constraint "presence_place_once_at_a_time"
      exclude using gist (team_id with =, location_name with =, ${atTheSameTime})`);
    this.addSql(`alter table "presence" add constraint "presence_worker_once_at_a_time"
      exclude using gist (worker_id with =, ${atTheSameTime})`);
    this.addSql(`alter table "team_theme" add constraint "team_theme_once_at_a_time"
      exclude using gist (team_id with =, theme with =, coalesce(district_code, '') with =, daterange(theme_from, theme_to, '[]') with &&)`);
  }
}
