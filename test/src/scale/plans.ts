import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client, escapeIdentifier } from 'pg';

/** A step of a plan, as `auto_explain` writes it: see EXPLAIN (FORMAT JSON). */
interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly Node[];
}

/** A statement that was carried out, and how. */
export interface Explained {
  readonly statement: string;
  /** What it read of each table, and by what kind of step. */
  readonly reads: readonly Read[];
}

export interface Read {
  readonly table: string;
  readonly step: string;
  /** Rows looked at, those that were left out included. */
  readonly rows: number;
}

const readsOf = (node: Node): readonly Read[] => {
  const below = (node.Plans ?? []).flatMap(readsOf);
  const table = node['Relation Name'];
  if (table === undefined) return below;
  const each = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return [{ table, step: node['Node Type'], rows: Math.round(each * (node['Actual Loops'] ?? 0)) }, ...below];
};

/** In the server's log a plan is JSON on the lines after its first, each begun with a tab. */
const PLAN = /LOG: {2}duration: \S+ ms {2}plan:\n((?:\t.*\n)+)/g;

const explainedIn = (log: string): readonly Explained[] =>
  [...log.matchAll(PLAN)].map(([, json = '']) => {
    const { 'Query Text': statement, Plan } = JSON.parse(json) as { 'Query Text': string; Plan: Node };
    return { statement, reads: readsOf(Plan) };
  });

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
  'auto_explain.log_nested_statements': 'on',
};

/** Every plan that PostgreSQL made for the statements of a federation: those that were really sent, with what they were sent with. */
export interface Plans {
  /** Rows of a table, about. */
  rowsIn(table: string): number;
  /** What was carried out since the last time. */
  since(): Promise<readonly Explained[]>;
  close(): Promise<void>;
}

const SIZES = `select relname as table, greatest(reltuples, 0)::int as rows from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`;

const sizesIn = async (superuserUrl: string, database: string): Promise<readonly { table: string; rows: number }[]> => {
  const client = new Client({ connectionString: Object.assign(new URL(superuserUrl), { pathname: `/${database}` }).href });
  await client.connect();
  try {
    return (await client.query<{ table: string; rows: number }>(SIZES)).rows;
  } finally {
    await client.end();
  }
};

/** Has the databases of a federation explain what they carry out, on every connection that is opened from now on. */
export const explaining = async (databaseUrl: (subgraph: SubgraphName) => string, superuserUrl: string): Promise<Plans> => {
  const databases = subgraphNames.map(subgraph => new URL(databaseUrl(subgraph)).pathname.slice(1));
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  for (const database of databases) {
    for (const [name, value] of Object.entries(SETTINGS))
      await client.query(`alter database ${escapeIdentifier(database)} set ${name} = '${value}'`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
  }
  const sizes = new Map(
    (await Promise.all(databases.map(database => sizesIn(superuserUrl, database)))).flat().map(({ table, rows }) => [table, rows]),
  );
  const { rows } = await client.query<{ size: number }>(`select size::int from pg_stat_file('server.log')`);
  let read = rows[0]?.size ?? 0;
  const logged = async (): Promise<string> => {
    const { rows } = await client.query<{ log: Buffer }>(`select pg_read_binary_file('server.log', $1, 1 << 28) as log`, [read]);
    const log = rows[0]?.log ?? Buffer.alloc(0);
    read += log.length;
    return log.toString();
  };
  return {
    rowsIn: table => sizes.get(table) ?? 0,
    since: async () => explainedIn(await logged()),
    close: () => client.end(),
  };
};
