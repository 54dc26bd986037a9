import { subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { testDatabases, withFederation } from '../federation/with-federation.ts';

const held = withFederation([]);

/** Triggers that a migration writes by hand are unknown to MikroORM, which would drop them. */
const exceptTriggers = (sql: string): string[] =>
  sql
    .split(';')
    .map(statement => statement.trim())
    .filter(statement => statement !== '' && !/^drop (trigger|function)/.test(statement));

describe.each(subgraphNames)('%s', name => {
  test('has after its migrations the tables that its entities describe: what is missing is the SQL for the next migration', async () => {
    const orm = held.federation.subgraphs.get(name)?.orm;
    expect(exceptTriggers((await orm?.schema.getUpdateSchemaSQL({ wrap: false })) ?? 'no database')).toEqual([]);
  });

  test('cannot reach the database of another subgraph', async () => {
    const own = new URL(testDatabases().urlFor(name));
    for (const other of subgraphNames.filter(candidate => candidate !== name)) {
      const url = new URL(held.federation.databaseUrl(other));
      Object.assign(url, { username: own.username, password: own.password });
      const client = new Client({ connectionString: url.href });
      await expect(client.connect()).rejects.toThrow(/permission denied for database/);
      await client.end().catch(() => {});
    }
  });
});
