import type { Federation } from '../federation/federation.ts';
import { Client, escapeIdentifier } from 'pg';

/** The subgraphs whose tables grow with the population. */
const GROWING = ['residents', 'support-plans', 'consent', 'referrals'] as const;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Whether each of its values is of one row alone: no two towns can have it. */
  readonly alone: boolean;
}

/** Tables whose rows are of somebody: those with a uuid. */
const COLUMNS = `
select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
  exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indkey::text = a.attnum::text) as alone
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
  and exists (select from pg_attribute u where u.attrelid = c.oid and u.attnum > 0 and u.atttypid = 'uuid'::regtype)
order by c.oid, a.attnum`;

/** The id that a row has in another town. */
const ELSEWHERE = `create function pg_temp.elsewhere(id uuid, town int) returns uuid language sql immutable
  return overlay(id::text placing lpad(to_hex(town), 8, '0') from 1 for 8)::uuid`;

const copied = ({ table, column, type, alone }: Column): string => {
  const name = escapeIdentifier(column);
  if (type === 'uuid') return `pg_temp.elsewhere(${name}, town)`;
  if (type === 'uuid[]')
    return `(select coalesce(array_agg(pg_temp.elsewhere(id, town) order by place), '{}') from unnest(${name}) with ordinality as each(id, place))`;
  if (!alone) return name;
  return type === 'integer' ? `${name} + town * (select max(${name}) from ${escapeIdentifier(table)})` : 'null';
};

const growing = (table: string, columns: readonly Column[], towns: number): string =>
  `insert into ${escapeIdentifier(table)} (${columns.map(({ column }) => escapeIdentifier(column)).join(', ')})
   select ${columns.map(copied).join(', ')} from ${escapeIdentifier(table)}, generate_series(1, ${towns - 1}) as town`;

const grow = async (client: Client, towns: number): Promise<void> => {
  await client.query(ELSEWHERE);
  // Triggers and references have nothing to say to what is a copy of what they let pass.
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query<Column>(COLUMNS);
  for (const [table, columns] of Map.groupBy(rows, column => column.table)) await client.query(growing(table, columns, towns));
  await client.query('vacuum (analyze)');
};

/** Makes the population so many times as large, in seconds: the same people again, in other towns that know nothing of each other. */
export const grown = async ({ databaseUrl }: Federation, superuserUrl: string, towns: number): Promise<void> => {
  const growOne = async (subgraph: (typeof GROWING)[number]): Promise<void> => {
    const { pathname } = new URL(databaseUrl(subgraph));
    const client = new Client({ connectionString: Object.assign(new URL(superuserUrl), { pathname }).href });
    await client.connect();
    try {
      await grow(client, towns);
    } finally {
      await client.end();
    }
  };
  await Promise.all(GROWING.map(growOne));
};
