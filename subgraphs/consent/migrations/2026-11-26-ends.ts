import { Migration } from '@mikro-orm/migrations';

/** Consents whose end is near are found along an index. */
export class Ends extends Migration {
  override up(): void {
    this.addSql(
      `create index "consent_expiring" on "consent" ("valid_until", "id") include ("resident_id") where "stored_state" = 'ACTIVE' and "valid_until" is not null`,
    );
  }
}
