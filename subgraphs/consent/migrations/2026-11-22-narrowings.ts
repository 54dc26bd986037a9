import { Migration } from '@mikro-orm/migrations';

/** That something was taken away, numbered in the order of commit. */
export class Narrowings extends Migration {
  override up(): void {
    this.addSql(`create table "narrowing" ("number" bigint primary key, "at" timestamptz(6) not null, "party_id" text null)`);
    // The lock is held until the transaction is seen by all, so nobody gets a higher number and is seen earlier.
    this.addSql(`create function number_narrowing() returns trigger language plpgsql as $$
      declare last narrowing%rowtype;
      begin
        perform pg_advisory_xact_lock(hashtextextended('wijkgraph narrowing', 0));
        select * into last from narrowing order by number desc limit 1;
        new.number := coalesce(last.number, 0) + 1;
        new.at := greatest(new.at, clock_timestamp(), last.at);
        return new;
      end $$`);
    this.addSql(`create trigger "narrowing_numbered" before insert on "narrowing" for each row execute function number_narrowing()`);
    this.addSql(
      `create trigger "narrowing_append_only" before update or delete on "narrowing" for each row execute function refuse_change()`,
    );
    this.addSql(
      `create trigger "narrowing_never_emptied" before truncate on "narrowing" for each statement execute function refuse_change()`,
    );
  }
}
