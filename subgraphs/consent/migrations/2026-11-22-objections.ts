import { Migration } from '@mikro-orm/migrations';

const KINDS = `('MUNICIPALITY', 'SOCIAL_WORK', 'CLIENT_SUPPORT', 'PARENTING_SUPPORT', 'YOUTH_CARE', 'HOUSING_CORPORATION', 'DISTRICT_NURSING', 'HOME_CARE', 'GENERAL_PRACTICE', 'BENEFIT_AGENCY', 'INFORMATION_POINT')`;

/** What residents object to, with its history; the kind of a party; and when each line of a consent was given. */
export class Objections extends Migration {
  override up(): void {
    this.addSql(
      `alter table "grantee" add column "party_kind" text null constraint "grantee_party_kind_check" check ("party_kind" in ${KINDS})`,
    );

    this.addSql(`alter table "consent_provision" add column "recorded_at" timestamptz null`);
    this.addSql(`update "consent_provision" p set "recorded_at" = c."recorded_at" from "consent" c where c."id" = p."consent_id"`);
    this.addSql(`alter table "consent_provision" alter column "recorded_at" set not null`);
    this.addSql(`drop index "consent_provision_decision"`);
    this.addSql(`create index "consent_provision_decision" on "consent_provision" ("grantee_id", "resident_id")
      include ("action", "categories", "purposes", "valid_from", "valid_until", "recorded_at", "id")`);

    this.addSql(`create table "objection" (
      "id" uuid primary key, "resident_id" uuid not null,
      "reach" text not null constraint "objection_reach_check" check ("reach" in ('PARTY', 'KIND', 'EVERYONE')),
      "party_id" text null,
      "party_kind" text null constraint "objection_party_kind_check" check ("party_kind" in ${KINDS}),
      "categories" int null, "purposes" int null,
      "recorded_at" timestamptz not null, "recorded_by" text not null, "lifted_at" timestamptz null,
      constraint "objection_party_check" check ((reach = 'PARTY') = (party_id is not null)),
      constraint "objection_kind_check" check ((reach = 'KIND') = (party_kind is not null))
    )`);
    this.addSql(`create index "objection_resident_id_index" on "objection" ("resident_id")`);
    this.addSql(`create index "objection_decision" on "objection" ("resident_id")
      include ("reach", "party_id", "party_kind", "categories", "purposes", "recorded_at") where "lifted_at" is null`);

    this.addSql(`create table "objection_event" (
      "id" uuid primary key, "objection_id" uuid not null, "at" timestamptz not null,
      "step" text not null constraint "objection_event_step_check" check ("step" in ('RECORDED', 'LIFTED')),
      "subject" text not null, "client" text not null, "party" text not null,
      constraint "objection_event_objection_id_foreign" foreign key ("objection_id") references "objection" ("id")
    )`);
    this.addSql(`create index "objection_event_objection_id_index" on "objection_event" ("objection_id")`);
    this.addSql(`create trigger "objection_event_append_only" before update or delete on "objection_event"
      for each row execute function refuse_change()`);
    this.addSql(`create trigger "objection_event_never_emptied" before truncate on "objection_event"
      for each statement execute function refuse_change()`);
  }
}
