import { Migration } from '@mikro-orm/migrations';

/** The documents that each application may run. */
export class TrustedDocuments extends Migration {
  override up(): void {
    this.addSql(`create table "trusted_document" (
      "client_id" text not null, "hash" text not null, "text" text not null, "registered_at" timestamptz not null,
      primary key ("client_id", "hash"),
      constraint "trusted_document_client_id_foreign" foreign key ("client_id") references "client_registration" ("id")
    )`);
  }
}
