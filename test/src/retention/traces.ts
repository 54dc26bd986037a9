import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import type { Federation } from '../federation/federation.ts';

/** The rows of a table as text, whatever their columns are. */
export interface TableText {
  readonly subgraph: SubgraphName;
  readonly table: string;
  readonly rows: readonly string[];
}

const TABLES = `select c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace order by 1`;

/** Every table of the five databases, read as the owner: also those that no entity describes. */
export const everyTable = async (federation: Federation): Promise<readonly TableText[]> => {
  const tables: TableText[] = [];
  for (const subgraph of subgraphNames) {
    const client = new Client({ connectionString: federation.ownerUrl(subgraph) });
    await client.connect();
    try {
      const { rows: names } = await client.query<{ name: string }>(TABLES);
      for (const { name } of names) {
        const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t order by 1`);
        tables.push({ subgraph, table: name, rows: rows.map(({ text }) => text) });
      }
    } finally {
      await client.end();
    }
  }
  return tables;
};

/** Where any of these texts is found, in whatever column, also inside a JSON value or as bare hexadecimal. */
export const tracesOf = async (federation: Federation, needles: readonly string[]): Promise<readonly string[]> => {
  const wanted = needles.flatMap(needle => [needle, needle.replaceAll('-', '')]).map(needle => needle.toLowerCase());
  const isFound = (text: string): boolean => wanted.some(needle => text.toLowerCase().includes(needle));
  return (await everyTable(federation)).flatMap(({ subgraph, table, rows }) =>
    rows.filter(isFound).map(row => `${subgraph}.${table}: ${row}`),
  );
};
