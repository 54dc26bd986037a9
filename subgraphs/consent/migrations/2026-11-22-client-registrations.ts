import { Migration } from '@mikro-orm/migrations';

/** What an application may ask at most, when it was revoked, and who registered, changed or revoked it. */
export class ClientRegistrations extends Migration {
  override up(): void {
    this.addSql(
      `alter table "client_registration" add column "scopes" text[] not null default '{}', add column "revoked_at" timestamptz null`,
    );
    this.addSql(`alter table "client_registration" alter column "scopes" drop default`);

    this.addSql(`create table "client_registration_event" (
      "id" uuid primary key, "client_id" text not null, "at" timestamptz not null,
      "step" text not null constraint "client_registration_event_step_check" check ("step" in ('REGISTERED', 'CHANGED', 'REVOKED')),
      "by" text not null, "party_id" text null, "scopes" text[] not null, "purposes" int not null,
      constraint "client_registration_event_client_id_foreign" foreign key ("client_id") references "client_registration" ("id")
    )`);
    this.addSql(`create index "client_registration_event_client_id_index" on "client_registration_event" ("client_id")`);
    this.addSql(`create trigger "client_registration_event_append_only" before update or delete on "client_registration_event"
      for each row execute function refuse_change()`);
    this.addSql(`create trigger "client_registration_event_never_emptied" before truncate on "client_registration_event"
      for each statement execute function refuse_change()`);
  }
}
