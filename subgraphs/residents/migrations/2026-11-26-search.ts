import { Migration } from '@mikro-orm/migrations';

/** Between the first and the last name, in Dutch, and in the languages of those who came to live here. */
const TUSSENVOEGSELS =
  'aan|al|bij|da|de|del|den|der|des|di|do|dos|du|el|het|in|la|le|les|op|over|te|ten|ter|tot|uit|van|vant|vanden|vander|von|voor|s|t';

/** Residents are searched by name, birth date and postcode. */
export class Search extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`create extension if not exists unaccent`);
    // As it is heard rather than as it is written: without accents, capitals and tussenvoegsels, and with one y for ij, ÿ and y.
    // That the dictionary is named makes it immutable; PostgreSQL itself cannot promise that for one that is looked up.
    this.addSql(`create function "name_key"(name text) returns text language sql immutable strict parallel safe
      return trim(regexp_replace(regexp_replace(
        replace(replace(lower(unaccent('unaccent'::regdictionary, name)), 'ij', 'y'), '''', ' '),
        '\\m(${TUSSENVOEGSELS})\\M', ' ', 'g'), '[^[:alnum:]]+', ' ', 'g'))`);
    this.addSql(
      `create index "resident_name" on "resident" using gin ("name_key"("first_name" || ' ' || coalesce("name_prefix", '') || ' ' || "last_name") gin_trgm_ops)`,
    );
    this.addSql(`create index "resident_last_name" on "resident" using gin ("last_name" gin_trgm_ops)`);
    this.addSql(`create index "resident_birth_date" on "resident" ("birth_date")`);
    this.addSql(`create index "resident_postcode" on "resident" ("postcode" text_pattern_ops)`);
  }
}
