import { Migration } from '@mikro-orm/migrations';

/** A partition of the record of decisions can be named by itself, and takes no trigger for `truncate` from the whole. */
export class LogPartitions extends Migration {
  override up(): void {
    this.addSql(`create trigger "disclosure_rest_never_emptied" before truncate on "disclosure_rest"
      for each statement execute function refuse_change()`);
  }
}
