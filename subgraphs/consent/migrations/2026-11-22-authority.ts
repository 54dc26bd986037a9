import { Migration } from '@mikro-orm/migrations';

const KINDS = `('PARENT', 'GUARDIAN', 'MENTOR', 'CURATOR')`;
const AUTHORITIES = `('RESIDENT', 'RESIDENT_AND_REPRESENTATIVES', 'REPRESENTATIVES')`;
const BASES = `('CONSENT', 'PUBLIC_TASK', 'VITAL_INTEREST', 'REPORTING_RIGHT', 'LEGAL_OBLIGATION', 'OWN_ACCESS')`;

/** Who may consent for whom: residents' ages, representatives, the regime as data, and whose word each consent rests on; emergency overrides. */
export class Authority extends Migration {
  override up(): void {
    this.addSql(`create table "data_subject" (
      "resident_id" uuid not null, "known_from" timestamptz not null, "known_until" timestamptz null,
      "birth_date" date not null, "capable" bool not null,
      primary key ("resident_id", "known_from")
    )`);
    this.addSql(`create unique index "data_subject_known" on "data_subject" ("resident_id") where "known_until" is null`);
    this.addSql(`create index "data_subject_decision" on "data_subject" ("resident_id", "known_from")
      include ("known_until", "birth_date", "capable")`);

    this.addSql(`create table "authority_regime" (
      "id" text primary key, "from_age" int not null, "until_age" int null, "capable" bool not null,
      "authority" text not null constraint "authority_regime_authority_check" check ("authority" in ${AUTHORITIES}),
      "kinds" text[] not null, "ground" text not null, "valid_from" timestamptz not null, "valid_until" timestamptz null
    )`);
    this.addSql(`insert into "authority_regime" values
      ('child', 0, 12, true, 'REPRESENTATIVES', '{PARENT,GUARDIAN}', 'BW 7:465(1); Jeugdwet art. 7.3.4', '1995-04-01', null),
      ('youth', 12, 16, true, 'RESIDENT_AND_REPRESENTATIVES', '{PARENT,GUARDIAN}', 'BW 7:450(2); Jeugdwet art. 7.3.4', '1995-04-01', null),
      ('independent', 16, null, true, 'RESIDENT', '{}', 'BW 7:447; UAVG art. 5', '1995-04-01', null),
      ('incapable minor', 0, 18, false, 'REPRESENTATIVES', '{PARENT,GUARDIAN}', 'BW 7:465(1) and (2)', '1995-04-01', null),
      ('incapable adult', 18, null, false, 'REPRESENTATIVES', '{CURATOR,MENTOR}', 'BW 7:465(3)', '1995-04-01', null)`);

    this.addSql(`create table "representation" (
      "id" uuid primary key, "resident_id" uuid not null, "representative_id" uuid not null,
      "kind" text not null constraint "representation_kind_check" check ("kind" in ${KINDS}),
      "agreeing" int not null constraint "representation_agreeing_check" check ("agreeing" >= 1),
      "valid_from" timestamptz not null, "valid_until" timestamptz null,
      "flagged_from" timestamptz null, "flagged_until" timestamptz null,
      "recorded_at" timestamptz not null, "recorded_by" text not null
    )`);
    this.addSql(`create index "representation_resident_id_index" on "representation" ("resident_id")`);
    this.addSql(`create index "representation_representative_id_index" on "representation" ("representative_id")`);

    this.addSql(`create table "consent_grant" (
      "id" uuid primary key, "consent_id" uuid not null, "representation_id" uuid null,
      "given_at" timestamptz not null, "recorded_by" text not null,
      constraint "consent_grant_consent_id_foreign" foreign key ("consent_id") references "consent" ("id"),
      constraint "consent_grant_representation_id_foreign" foreign key ("representation_id") references "representation" ("id")
    )`);
    this.addSql(`create index "consent_grant_consent_id_index" on "consent_grant" ("consent_id")`);

    this.addSql(`alter table "consent_provision" add column "authority" text not null default 'RESIDENT'
      constraint "consent_provision_authority_check" check ("authority" in ${AUTHORITIES})`);
    this.addSql(`alter table "consent_provision" alter column "authority" drop default`);
    this.addSql(`drop index "consent_provision_decision"`);
    this.addSql(`create index "consent_provision_decision" on "consent_provision" ("grantee_id", "resident_id")
      include ("action", "categories", "purposes", "valid_from", "valid_until", "recorded_at", "authority", "consent_id", "id")`);

    this.addSql(`drop index "objection_decision"`);
    this.addSql(`create index "objection_decision" on "objection" ("resident_id")
      include ("reach", "party_id", "party_kind", "categories", "purposes", "recorded_at", "lifted_at")`);

    this.addSql(`create table "emergency_override" (
      "id" uuid primary key, "resident_id" uuid not null, "worker" text not null, "party" text not null,
      "ground" text not null constraint "emergency_override_ground_check" check ("ground" in ('VITAL_INTEREST', 'REPORTING_CODE', 'LEGAL_OBLIGATION')),
      "legal_basis" text not null constraint "emergency_override_legal_basis_check" check ("legal_basis" in ${BASES}),
      "reason" text not null, "categories" int not null, "valid_from" timestamptz not null, "valid_until" timestamptz not null,
      constraint "emergency_override_period_check" check (valid_until > valid_from and valid_until <= valid_from + '04:00:00'::interval)
    )`);
    this.addSql(`create index "emergency_override_decision" on "emergency_override" ("resident_id", "worker")
      include ("party", "categories", "valid_from", "valid_until", "legal_basis", "id")`);
  }
}
