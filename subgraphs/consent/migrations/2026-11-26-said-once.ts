import { Migration } from '@mikro-orm/migrations';

/** A line that was taken back before it began has lasted for no time at all. */
const periodOf = (line: string): string => `tstzrange(least(${line}valid_from, ${line}valid_until), ${line}valid_until)`;

/**
 * What a party is permitted, a category for a purpose, one consent says at a time: the database refuses the second, also from a
 * concurrent transaction.
 */
export class SaidOnce extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    // Bits cannot be indexed by whether they meet, sets of numbers can: a category for a purpose is a number.
    this.addSql(`create function consent_says(categories int, purposes int) returns int4multirange
      language sql immutable strict parallel safe return (
        select range_agg(int4range(purpose * 32 + category, purpose * 32 + category + 1))
        from generate_series(0, 30) as category, generate_series(0, 30) as purpose
        where categories >> category & 1 = 1 and purposes >> purpose & 1 = 1
      )`);
    this.addSql(`alter table "consent_provision" add column "may_repeat" boolean not null default false`);
    // What was said twice before there was this rule stands as it was given.
    this.addSql(`update consent_provision p set may_repeat = true where valid_from is not null and exists (
        select from consent_provision o
        where o.resident_id = p.resident_id and o.grantee_id = p.grantee_id and o.action = p.action and o.consent_id <> p.consent_id
          and (o.recorded_at, o.id) < (p.recorded_at, p.id) and o.valid_from is not null
          and o.categories & p.categories <> 0 and o.purposes & p.purposes <> 0 and ${periodOf('o.')} && ${periodOf('p.')}
      )`);
    this.addSql(`alter table "consent_provision" add constraint "consent_provision_said_once" exclude using gist
      (resident_id with =, grantee_id with =, action with =, consent_id with <>, consent_says(categories, purposes) with &&, (${periodOf('')}) with &&)
      where (valid_from is not null and not may_repeat)`);
  }
}
