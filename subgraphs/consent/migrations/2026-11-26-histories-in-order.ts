import { Migration } from '@mikro-orm/migrations';

const HISTORIES = [
  ['consent_event', 'consent_id'],
  ['objection_event', 'objection_id'],
  ['representation_event', 'representation_id'],
  ['safety_flag_event', 'safety_flag_id'],
  ['override_event', 'override_id'],
] as const;

/** A step is added after those that are there: nobody slips one in before them. */
export class HistoriesInOrder extends Migration {
  override up(): void {
    for (const [table, column] of HISTORIES) {
      this.addSql(`create function add_to_${table}() returns trigger language plpgsql as $$
        begin
          if exists (select from "${table}" where "${column}" = new."${column}" and "at" > new."at") then
            raise exception 'the history of % is only ever added to, at its end', tg_table_name using errcode = 'insufficient_privilege';
          end if;
          return new;
        end $$`);
      this.addSql(`create trigger "${table}_in_order" before insert on "${table}" for each row execute function add_to_${table}()`);
    }
  }
}
