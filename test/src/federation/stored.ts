import type { EntityManager } from '@mikro-orm/postgresql';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import type { Federation } from './federation.ts';

/** Rows of a subgraph's database, in the role that it runs with, past everything that guards what it hands out. */
export const rowsOf = async <Row extends object>(
  { subgraphs }: Federation,
  subgraph: SubgraphName,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const running = subgraphs.get(subgraph);
  if (!running) throw new Error(`${subgraph} does not run`);
  return (running.orm.em.fork() as EntityManager).execute<Row[]>(sql, [...values]);
};

/** A statement of whoever owns the tables of a subgraph: what the role that it runs with may not. */
export const asOwner = async (federation: Federation, subgraph: SubgraphName, sql: string): Promise<void> => {
  const client = new Client({ connectionString: federation.ownerUrl(subgraph) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** The record of decisions grows with every question, seals follow by themselves, and migrations are no data. */
const TABLES = `select tablename as name from pg_tables
  where schemaname = 'public' and tablename not like 'disclosure%' and tablename not like 'seal%' and tablename not like 'mikro_orm%' order by 1`;

const tableOf = async (federation: Federation, subgraph: SubgraphName, name: string): Promise<[string, string]> => {
  const [row] = await rowsOf<{ rows: string; content: string }>(
    federation,
    subgraph,
    `select count(*)::text as rows, coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as content from "${name}" t`,
  );
  return [`${subgraph}.${name}`, `${row?.rows} rows ${row?.content}`];
};

/** Everything that the five databases hold, table by table: equal before and after what wrote nothing, updates included. */
export const everythingStored = async (federation: Federation): Promise<Readonly<Record<string, string>>> => {
  const tables = await Promise.all(
    subgraphNames.map(async subgraph => {
      const names = await rowsOf<{ name: string }>(federation, subgraph, TABLES);
      return Promise.all(names.map(({ name }) => tableOf(federation, subgraph, name)));
    }),
  );
  return Object.fromEntries(tables.flat());
};
