import type { Databases } from '@wijkgraph/sandbox';
import { Client } from 'pg';

/** These tables and whatever refers to them, and the numbers that they give. */
const REACHED = `with recursive reached as (
    select oid as id from pg_class where relname = any($1) and relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    union select conrelid from pg_constraint join reached on confrelid = id where contype = 'f'
  )
  select 'delete from ' || id::regclass as statement from reached
  union all select format('select setval(%L, seqstart, false) from pg_sequence where seqrelid = %s', seqrelid::regclass, seqrelid)
    from pg_sequence join pg_depend on objid = seqrelid and refclassid = 'pg_class'::regclass join reached on refobjid = id`;

/**
 * Empties the tables of one database between two worlds, again and again: as somebody whom neither keys nor the refusals of an
 * append-only table hold up. To truncate takes new files each time, and for a few rows many times as long.
 */
export class Emptying {
  readonly #client: Client;
  readonly #statements: string;

  private constructor(client: Client, statements: string) {
    this.#client = client;
    this.#statements = statements;
  }

  static async of({ superuserUrl }: Databases, url: string, tables: readonly string[]): Promise<Emptying> {
    const database = Object.assign(new URL(superuserUrl), { pathname: new URL(url).pathname });
    const client = new Client({ connectionString: database.href });
    await client.connect();
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ statement: string }>(REACHED, [tables]);
    return new Emptying(client, rows.map(({ statement }) => statement).join('; '));
  }

  async empty(): Promise<void> {
    await this.#client.query(this.#statements);
  }

  /** From now on this table takes what it is given, in whatever order. */
  async open(history: string): Promise<void> {
    await this.#client.query(`alter table "${history}" disable trigger user`);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}
