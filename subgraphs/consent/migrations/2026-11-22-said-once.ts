import { Migration } from '@mikro-orm/migrations';

const AUTHORITIES = `array['RESIDENT', 'RESIDENT_AND_REPRESENTATIVES', 'REPRESENTATIVES']`;
/** Sums up the lines of each consent. What many lines say alike is reckoned once: a large population is written in one go. */
const cover = (lines: string): string => `with said as materialized (
    select categories, purposes, authority, consent_coverage(categories, purposes, authority) as coverage
    from ${lines} group by categories, purposes, authority
  )
  update consent c set coverage = coalesce(c.coverage, '{}') + added.coverage
  from (select consent_id, range_agg(coverage) as coverage from ${lines} join said using (categories, purposes, authority) group by consent_id) as added
  where c.id = added.consent_id`;
const SAME_PARTY = `"resident_id" with =, "grantee_id" with =, "action" with =`;
/** A consent that was taken back before it began has lasted for no time at all. */
const periodOf = (consent: string): string => `tstzrange(least(${consent}valid_from, ${consent}valid_until), ${consent}valid_until)`;

/**
 * What a party is permitted, a category for a purpose, one active consent says at a time: the database refuses the second, also from
 * a concurrent transaction.
 */
export class SaidOnce extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    // Sets of numbers can be indexed by whether they meet: authority, category and purpose in one number. Of two authorities one holds at a time.
    this.addSql(`create function consent_coverage(categories int, purposes int, authority text) returns int4multirange
      language sql immutable strict parallel safe return (
        select range_agg(int4range(first + purpose, first + purpose + 1))
        from generate_series(0, 30) as category, generate_series(0, 30) as purpose,
          lateral (select (array_position(${AUTHORITIES}, authority) * 32 + category) * 32 as first) as cell
        where categories >> category & 1 = 1 and purposes >> purpose & 1 = 1
      )`);
    this.addSql(`alter table "consent" add column "coverage" int4multirange null`);
    this.addSql(`create function cover_consent() returns trigger language plpgsql as $$
      begin
        ${cover('line')};
        return null;
      end $$`);

    this.addSql(cover('consent_provision'));
    // Consents of before there was this rule stand as they were given: those that meet another are not looked at.
    this.addSql(`update consent c set coverage = null where stored_state = 'ACTIVE' and exists (
        select from consent o where o.resident_id = c.resident_id and o.id <> c.id and o.grantee_id = c.grantee_id and o.action = c.action
          and o.stored_state = 'ACTIVE' and o.coverage && c.coverage and ${periodOf('o.')} && ${periodOf('c.')}
      )`);

    this.addSql(`create trigger "consent_covered" after insert on "consent_provision" referencing new table as line
      for each statement execute function cover_consent()`);
    this.addSql(`alter table "consent" add constraint "consent_said_once" exclude using gist
      (${SAME_PARTY}, "coverage" with &&, (${periodOf('')}) with &&) where (stored_state = 'ACTIVE')`);
  }
}
