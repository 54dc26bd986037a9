import { Migration } from '@mikro-orm/migrations';

/** Appointments are of the dossier, and are kept as long as the contacts that they become. */
export class AppointmentsKept extends Migration {
  override up(): void {
    this.addSql(`insert into "retention_period" ("kind", "law", "valid_from", "period", "duty", "yields_to", "source")
      select 'appointment', "law", "valid_from", "period", "duty", "yields_to", "source" from "retention_period"
      where "kind" = 'contact-moment'`);
  }
}
