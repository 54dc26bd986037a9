import { Migration } from '@mikro-orm/migrations';

/** Residents, with whom they live, who acts for them, and who is around them. */
export class First extends Migration {
  override up(): void {
    this.addSql(`create table "resident" (
      "id" uuid primary key,
      "first_name" text not null, "name_prefix" text null, "last_name" text not null, "birth_date" date not null,
      "bsn" text null constraint "resident_bsn_unique" unique,
      "street" text not null, "house_number" text not null, "postcode" text not null, "city" text not null, "district_code" text not null,
      "confidential_address" boolean not null default false,
      "phone" text null, "email" text null, "language" text not null, "interpreter_needed" boolean not null default false
    )`);
    this.addSql(`create index "resident_district_code_index" on "resident" ("district_code")`);

    this.addSql(`create table "household" ("id" uuid primary key)`);
    this.addSql(`create table "household_member" (
      "id" uuid primary key, "household_id" uuid not null, "resident_id" uuid not null,
      "role" text not null constraint "household_member_role_check" check ("role" in ('ADULT', 'PARTNER', 'CHILD', 'OTHER')),
      "member_from" date not null, "member_to" date null
    )`);
    this.addSql(`create index "household_member_household_id_index" on "household_member" ("household_id")`);
    this.addSql(`create index "household_member_resident_id_index" on "household_member" ("resident_id")`);

    this.addSql(`create table "representative" (
      "id" uuid primary key, "resident_id" uuid not null, "representative_id" uuid not null,
      "kind" text not null constraint "representative_kind_check" check ("kind" in ('PARENT', 'GUARDIAN', 'MENTOR', 'CURATOR')),
      "represents_from" date not null, "represents_to" date null
    )`);
    this.addSql(`create index "representative_resident_id_index" on "representative" ("resident_id")`);

    this.addSql(`create table "network_member" (
      "id" uuid primary key, "resident_id" uuid not null, "name" text not null, "relation" text not null, "support" text null
    )`);
    this.addSql(`create index "network_member_resident_id_index" on "network_member" ("resident_id")`);
  }
}
