import { Migration } from '@mikro-orm/migrations';

/** Whose word a consent rests on is part of its history: nobody changes or removes it, its owner by mistake neither. */
export class GrantsStay extends Migration {
  override up(): void {
    this.addSql(`create trigger "consent_grant_append_only" before update or delete on "consent_grant"
      for each row execute function refuse_change()`);
    this.addSql(`create trigger "consent_grant_never_emptied" before truncate on "consent_grant"
      for each statement execute function refuse_change()`);
  }
}
