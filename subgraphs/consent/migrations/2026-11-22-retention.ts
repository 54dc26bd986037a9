import { Migration } from '@mikro-orm/migrations';
import { CREATE_ERASURE_RECEIPT, historyGoesWithItsRecord } from '@wijkgraph/kit';

const GROUNDS = `('NO_LONGER_NEEDED', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL', 'LEGAL_OBLIGATION', 'DESTRUCTION_REQUEST')`;

const WMO = `'Wmo 2015 art. 5.3.4; destroyed on request, art. 5.3.5'`;
const JEUGDWET = `'Jeugdwet art. 7.3.8(3); destroyed on request, art. 7.3.9'`;
const SELECTION_LIST = 'Archiefwet 1995 art. 5; selection list of municipalities 2020 (VNG)';
const CLAIM = `'AVG art. 5(2) and 7(1): shows on what ground was recorded and shared; five years, in which a claim can be made (BW art. 3:310)'`;

const WORD = `'AVG art. 7(1) and 17(3)(e): on whose word consents of somebody else stand; five years, in which a claim can be made (BW art. 3:310)'`;

const DOSSIER = [
  'contact-moment',
  'help-question',
  'assessment',
  'support-plan',
  'referral',
  'provision-application',
  'mandatory-referral',
];

/** How long everything is kept, legal holds, and the journal of what is erased. */
export class Retention extends Migration {
  override up(): void {
    for (const statement of CREATE_ERASURE_RECEIPT) this.addSql(statement);
    for (const [table, column, record] of [
      ['consent_event', 'consent_id', 'consent'],
      ['consent_grant', 'consent_id', 'consent'],
      ['objection_event', 'objection_id', 'objection'],
      ['override_event', 'override_id', 'emergency_override'],
    ] as const) {
      const history = { table, column, constraint: `${table}_${column}_foreign`, record };
      for (const statement of historyGoesWithItsRecord(`${table}_append_only`, history)) this.addSql(statement);
    }

    this.addSql(`create table "legal_hold" (
      "id" uuid primary key, "resident_id" uuid not null, "reason" text not null, "placed_at" timestamptz not null,
      "placed_by" text not null, "until" timestamptz null, "lifted_at" timestamptz null, "lifted_by" text null
    )`);
    this.addSql(`create index "legal_hold_resident_id_index" on "legal_hold" ("resident_id")`);
    this.addSql(`create function keep_legal_holds() returns trigger language plpgsql as $$
      begin
        if old.lifted_at is not null
          or (new.id, new.resident_id, new.reason, new.placed_at, new.placed_by, new.until)
            is distinct from (old.id, old.resident_id, old.reason, old.placed_at, old.placed_by, old.until) then
          raise exception 'a legal hold is lifted, and never rewritten' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger "legal_hold_kept" before update on "legal_hold" for each row execute function keep_legal_holds()`);

    this.addSql(`create table "retention_period" (
      "kind" text not null, "law" text not null, "valid_from" date not null,
      "period" text not null constraint "retention_period_period_check" check (period ~ '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?$'),
      "duty" bool not null,
      "yields_to" text[] not null,
      "source" text not null, primary key ("kind", "law", "valid_from")
    )`);
    this.addSql(`insert into "retention_period" ("kind", "law", "valid_from", "period", "duty", "yields_to", "source")
      select "kind", "law", "valid_from"::date, "period", true, '{DESTRUCTION_REQUEST}', "source"
      from unnest('{${DOSSIER.join()}}'::text[]) as "kind" cross join (values
        ('WMO', '2015-01-01', 'P15Y', ${WMO}),
        ('JEUGDWET', '2015-01-01', 'P15Y', ${JEUGDWET}),
        ('JEUGDWET', '2020-01-01', 'P20Y', ${JEUGDWET})) as "rule"("law", "valid_from", "period", "source")`);
    this.addSql(`insert into "retention_period" ("kind", "law", "valid_from", "period", "duty", "yields_to", "source") values
      ('support-plan', 'ARCHIEFWET', '2020-01-01', 'P5Y', true, '{DESTRUCTION_REQUEST}', '${SELECTION_LIST}, result 3.2: not agreed on'),
      ('provision-application', 'ARCHIEFWET', '2020-01-01', 'P42D', true, '{DESTRUCTION_REQUEST}', '${SELECTION_LIST}, result 8.4.1: broken off'),
      ('consent', 'AVG', '2018-05-25', 'P5Y', false, '{}', ${CLAIM}),
      ('objection', 'AVG', '2018-05-25', 'P5Y', false, '{}', ${CLAIM}),
      ('legal-hold', 'AVG', '2018-05-25', 'P5Y', false, '{}', ${CLAIM}),
      ('emergency-override', 'AVG', '2018-05-25', 'P5Y', true, '{DESTRUCTION_REQUEST}', ${CLAIM}),
      ('representation', 'AVG', '2018-05-25', 'P5Y', true, '{}', ${WORD}),
      ('representative', 'AVG', '2018-05-25', 'P5Y', true, '{}', ${WORD}),
      ('resident', 'AVG', '2018-05-25', 'P1Y', false, '{}',
        'AVG art. 5(1)(c) and (e): after a year in which nothing rests on it there is no reason left to know who somebody is')`);

    this.addSql(`create table "retention_run" (
      "id" uuid primary key, "begun_at" timestamptz not null, "as_of" date not null, "asked_by" text not null,
      "ground" text null constraint "retention_run_ground_check" check ("ground" in ${GROUNDS}), "finished_at" timestamptz null
    )`);
    this.addSql(`create table "retention_step" (
      "id" uuid primary key, "run_id" uuid not null, "place" smallint not null, "subgraph" text not null, "resident_id" uuid null,
      "pseudonym" uuid not null, "last" bool not null, "ended_at" timestamptz null,
      "step_end" text null constraint "retention_step_step_end_check" check ("step_end" in ('ERASED', 'STILL_NEEDED')),
      "erased" jsonb null,
      constraint "retention_step_run_id_foreign" foreign key ("run_id") references "retention_run" ("id"),
      constraint "retention_step_run_id_pseudonym_subgraph_unique" unique ("run_id", "pseudonym", "subgraph"),
      constraint "retention_step_over_check" check ((ended_at is null) = (resident_id is not null) and (ended_at is null) = (step_end is null))
    )`);
    this.addSql(`create index "retention_step_unfinished" on "retention_step" ("run_id") where "ended_at" is null`);
  }
}
