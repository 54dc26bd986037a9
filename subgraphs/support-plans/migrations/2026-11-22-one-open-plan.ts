import { Migration } from '@mikro-orm/migrations';

/**
 * At most one open plan per resident, own and household together. A unique index cannot see into an array, so a trigger
 * keeps one row a resident with an open plan, and its primary key refuses the second, also from a concurrent
 * transaction. Residents are taken in the order of their ids: two plans of the same household never wait for each other.
 */
export class OneOpenPlan extends Migration {
  override up(): void {
    this.addSql(`create table "open_plan_subject" ("resident_id" uuid primary key, "plan_id" uuid not null)`);
    this.addSql(`create index "open_plan_subject_plan_id_index" on "open_plan_subject" ("plan_id")`);

    this.addSql(`create function keep_open_plan_subjects() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from open_plan_subject where plan_id = old.id;
        end if;
        if tg_op <> 'DELETE' and new.state not in ('COMPLETED', 'STOPPED') then
          insert into open_plan_subject (resident_id, plan_id)
            select distinct subject, new.id from unnest(new.resident_ids) as subject order by subject;
        end if;
        return null;
      end
    $$`);
    this.addSql(`create trigger keep_open_plan_subjects after insert or delete or update of id, state, resident_ids on support_plan
      for each row execute function keep_open_plan_subjects()`);
  }
}
