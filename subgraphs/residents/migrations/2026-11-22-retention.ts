import { Migration } from '@mikro-orm/migrations';
import { CREATE_ERASURE_RECEIPT } from '@wijkgraph/kit';

/** Since when a resident is known, and what was erased. */
export class Retention extends Migration {
  override up(): void {
    for (const statement of CREATE_ERASURE_RECEIPT) this.addSql(statement);
    this.addSql(`alter table "resident" add column "recorded_at" timestamptz not null default now()`);
  }
}
