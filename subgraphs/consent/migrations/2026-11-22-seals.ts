import { Migration } from '@mikro-orm/migrations';

/** The seals on the record of decisions, and the place that each record has under them. */
export class Seals extends Migration {
  override up(): void {
    this.addSql(`create table "sealed_disclosure" (
      "position" bigint primary key, "disclosure_id" uuid not null, "leaf" bytea not null,
      constraint "sealed_disclosure_disclosure_id_unique" unique ("disclosure_id")
    )`);
    this.addSql(`create table "seal" (
      "number" int primary key, "at" timestamptz(6) not null, "from_position" bigint not null, "to_position" bigint not null,
      "records" int not null, "root" text not null, "previous" text not null, "complete_until" timestamptz(6) not null,
      "key_id" text not null, "signature" text not null
    )`);
    for (const table of ['sealed_disclosure', 'seal']) {
      this.addSql(
        `create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function refuse_change()`,
      );
      this.addSql(
        `create trigger "${table}_never_emptied" before truncate on "${table}" for each statement execute function refuse_change()`,
      );
    }
  }
}
