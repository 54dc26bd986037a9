import { Migration } from '@mikro-orm/migrations';
import { CREATE_ERASURE_RECEIPT } from '@wijkgraph/kit';

/** What was erased. */
export class Retention extends Migration {
  override up(): void {
    for (const statement of CREATE_ERASURE_RECEIPT) this.addSql(statement);
  }
}
