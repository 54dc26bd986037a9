import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyText } from './copy-text.ts';
import type { Rows, Table } from './row.ts';
import { type TableShape, tableShapes } from './table-shapes.ts';

/** One subgraph's database while it is being filled: everything in one transaction, so that nobody sees half a population. */
export interface Filling {
  /** Writes those rows that belong here. */
  write(rows: Rows): Promise<void>;
  /** Makes what was written visible, and lets PostgreSQL count it. */
  commit(): Promise<void>;
  /** Leaves the database as it was, unless it was committed. */
  close(): Promise<void>;
}

/** Some tables refuse to be emptied: histories are only ever added to. Whoever owns them may, for a new population only. */
const empty = async (client: Client, shapes: readonly TableShape[]): Promise<void> => {
  const names = shapes.map(({ name }) => escapeIdentifier(name));
  // A partition has triggers of its own, which those of the whole say nothing about.
  const { rows: partitions } = await client.query<{ name: string }>(
    'select tree.relid::regclass::text as name from unnest($1::text[]) as whole, pg_partition_tree(whole::regclass) as tree where tree.level > 0',
    [names],
  );
  const guarded = [...names, ...partitions.map(({ name }) => name)];
  for (const name of guarded) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')} restart identity`);
  for (const name of guarded) await client.query(`alter table ${name} enable trigger user`);
};

const copy = async (client: Client, { name, columns, properties }: TableShape, rows: readonly object[]): Promise<void> => {
  const list = columns.map(column => escapeIdentifier(column)).join(', ');
  const text = copyText(rows, properties);
  await pipeline(Readable.from([text]), client.query(copyFrom(`copy ${escapeIdentifier(name)} (${list}) from stdin`)));
};

/** Opens a database as its owner and empties it. Throws where a table of the entities is missing: migrations come first. */
export const fillDatabase = async (url: string, tables: readonly Table[]): Promise<Filling> => {
  const shapes = await tableShapes(tables);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await empty(client, shapes);
  return {
    async write({ byTable }) {
      for (const shape of shapes) {
        const rows = byTable.get(shape.table);
        if (rows) await copy(client, shape, rows);
      }
    },
    async commit() {
      await client.query('commit');
      // Not only counted: an index alone answers no question of a table that was never vacuumed.
      for (const { name } of shapes) await client.query(`vacuum (analyze) ${escapeIdentifier(name)}`);
    },
    close: () => client.end(),
  };
};
