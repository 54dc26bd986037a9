import { Migration } from '@mikro-orm/migrations';

const DOMAINS =
  'FINANCES WORK_EDUCATION TIME_USE HOUSING DOMESTIC_RELATIONS MENTAL_HEALTH PHYSICAL_HEALTH SUBSTANCE_USE BASIC_ADL INSTRUMENTAL_ADL SOCIAL_NETWORK PARTICIPATION JUSTICE PARENTING NEIGHBOURHOOD';
const domains = DOMAINS.split(' ')
  .map(domain => `'${domain}'::text`)
  .join(', ');

/** Appointments, of which the database lets no two of a worker overlap. */
export class Appointments extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(`create table "appointment" (
      "id" uuid primary key, "version" int not null default 1, "resident_id" uuid not null, "team_id" text not null, "worker_id" uuid not null,
      "kind" text not null constraint "appointment_kind_check" check ("kind" in ('HOME_VISIT', 'AT_LOCATION', 'PHONE', 'VIDEO')),
      "state" text not null default 'PLANNED'
        constraint "appointment_state_check" check ("state" in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
      "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "place" text null,
      "life_domains" text[] not null default '{}' constraint "appointment_life_domains_check" check ("life_domains" <@ array[${domains}]),
      "note" text null,
      "changed_at" timestamptz(3) not null, "changed_by" uuid not null,
      constraint "appointment_period_check" check (starts_at < ends_at and ends_at <= starts_at + '12:00:00'::interval),
      constraint "appointment_note_check" check (note is null or cardinality(life_domains) > 0),
      constraint "appointment_one_at_a_time"
        exclude using gist (worker_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')
    )`);
    this.addSql(`create index "appointment_resident_id_starts_at_id_index" on "appointment" ("resident_id", "starts_at", "id")`);
    this.addSql(`create index "appointment_worker_id_starts_at_id_index" on "appointment" ("worker_id", "starts_at", "id")`);
  }
}
