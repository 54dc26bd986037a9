import { Migration } from '@mikro-orm/migrations';

/** What each party's ceiling was at any moment, kept by the database itself, so that a decision can be explained as it was made. */
export class GranteeVersions extends Migration {
  override up(): void {
    this.addSql(`create table "grantee_version" (
      "id" text not null, "from_at" timestamptz not null, "until_at" timestamptz null,
      "kind" text not null, "party_kind" text null, "ceiling" int not null,
      primary key ("id", "from_at")
    )`);
    this.addSql(`insert into "grantee_version" select id, '-infinity', null, kind, party_kind, ceiling from "grantee"`);
    this.addSql(`create function keep_grantee_version() returns trigger language plpgsql as $$
      declare known bool := exists (select from grantee_version v where v.id = coalesce(new.id, old.id));
      begin
        update grantee_version v set until_at = now() where v.id = coalesce(new.id, old.id) and v.until_at is null;
        if new.id is not null then
          insert into grantee_version values (new.id, case when known then now() else '-infinity' end, null, new.kind, new.party_kind, new.ceiling)
          on conflict (id, from_at) do update set until_at = null, kind = excluded.kind, party_kind = excluded.party_kind, ceiling = excluded.ceiling;
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger "grantee_version_kept" after insert or update or delete on "grantee"
      for each row execute function keep_grantee_version()`);
  }
}
