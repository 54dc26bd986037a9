import { MikroORM } from '@mikro-orm/postgresql';
import { openStorage, storageConfig } from '@wijkgraph/kit';
import { subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { subgraphDefinitions } from '../federation/federation.ts';
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
    const { tables } = subgraphDefinitions[name];
    // Only the owner of a table is told of its checks.
    const orm = await MikroORM.init(storageConfig({ url: held.federation.ownerUrl(name), tables, migrations: [] }) as never);
    try {
      expect(exceptTriggers(await orm.schema.getUpdateSchemaSQL({ wrap: false }))).toEqual([]);
    } finally {
      await orm.close(true);
    }
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

test('a statement that takes too long is ended in the database too, and its connection serves the next', async () => {
  const orm = await openStorage({
    url: held.federation.databaseUrl('teams'),
    tables: subgraphDefinitions.teams.tables,
    migrations: [],
    patience: 300,
  });
  const ask = (sql: string) => orm.em.fork().getConnection().execute<{ count: number }[]>(sql);
  try {
    await expect(ask('select pg_sleep(60)')).rejects.toThrow(/statement timeout/);
    expect(
      await ask(
        `select count(*)::int from pg_stat_activity where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`,
      ),
    ).toEqual([{ count: 0 }]);
  } finally {
    await orm.close(true);
  }
});
