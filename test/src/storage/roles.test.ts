import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { appendOnlyOf, rightsIn } from './rights.ts';

const held = withFederation([]);

const MIGRATIONS = 'mikro_orm_migrations';
const NO_RIGHT = '42501';

const appendOnly = (name: SubgraphName): readonly string[] => {
  const running = held.federation.subgraphs.get(name);
  if (!running) throw new Error(`${name} does not run`);
  return appendOnlyOf(name, running.orm);
};

/** A row is refused before it is changed or removed: ROW, BEFORE, DELETE and UPDATE of pg_trigger.tgtype. */
const GUARDED = `select distinct relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
  where not tgisinternal and tgtype & 27 = 27 and not relispartition order by relname`;

describe.each(subgraphNames)('the role that %s runs with', name => {
  test('reads and writes rows, adds to histories, and has no right to anything else that there is', async () => {
    const histories = appendOnly(name);
    for (const { name: table, part, rights } of await rightsIn(held.federation, name)) {
      const changing = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
      const expected = part || table === MIGRATIONS ? [] : histories.includes(table) ? ['SELECT', 'INSERT'] : changing;
      expect([table, rights]).toEqual([table, expected]);
    }
  });

  test('lists as append-only each table that a trigger keeps from being changed, and each history', async () => {
    const tables = (await rightsIn(held.federation, name)).map(table => table.name);
    const guarded = await rowsOf<{ name: string }>(held.federation, name, GUARDED);
    expect(guarded.map(table => table.name)).toEqual(appendOnly(name).toSorted());
    expect(appendOnly(name)).toEqual(expect.arrayContaining(tables.filter(table => table.endsWith('_event'))));
  });
});

/** What somebody could try who took over the process of a subgraph, or its password. */
const attempts = (table: string, column: string, trigger: string, owner: string): readonly string[] => [
  `update "${table}" set "${column}" = "${column}"`,
  `delete from "${table}"`,
  `merge into "${table}" using (select 1) as one on true when matched then delete`,
  `truncate "${table}"`,
  `truncate "${table}" cascade`,
  `select from "${table}" for update`,
  `lock table "${table}" in access exclusive mode`,
  `drop trigger "${trigger}" on "${table}"`,
  `alter table "${table}" disable trigger "${trigger}"`,
  `alter table "${table}" disable trigger all`,
  `create trigger mine before insert on "${table}" for each row execute function suppress_redundant_updates_trigger()`,
  `create rule mine as on insert to "${table}" do instead nothing`,
  `alter table "${table}" add column mine int`,
  `alter table "${table}" owner to current_user`,
  `alter table "${table}" enable row level security`,
  `drop table "${table}"`,
  `drop table "${table}" cascade`,
  `set role "${owner}"`,
  `set session authorization "${owner}"`,
  'set session_replication_role = replica',
  `create function mine() returns int language sql as 'select 1'`,
  'create table mine (id int)',
  'create temporary table mine (id int)',
  'create schema mine',
  'create extension hstore',
  'drop schema public cascade',
  'create role mine',
  `copy "${table}" to program 'true'`,
];

describe('whoever takes over a subgraph cannot rewrite a history:', () => {
  const clients = new Map<SubgraphName, Client>();
  beforeAll(async () => {
    for (const name of subgraphNames) {
      const client = new Client({ connectionString: held.federation.databaseUrl(name) });
      await client.connect();
      clients.set(name, client);
    }
  });
  afterAll(() => Promise.all([...clients.values()].map(client => client.end())));

  const refusal = async (name: SubgraphName, sql: string): Promise<string | undefined> => {
    const client = clients.get(name);
    await client?.query('begin');
    try {
      await client?.query(sql);
      return undefined;
    } catch (problem) {
      return (problem as { code?: string }).code ?? String(problem);
    } finally {
      await client?.query('rollback');
    }
  };
  const refusals = async (name: SubgraphName, statements: readonly string[]) => {
    const heard: (readonly [string, string | undefined])[] = [];
    for (const sql of statements) heard.push([sql, await refusal(name, sql)]);
    return heard;
  };

  test.each(subgraphNames)('of %s', async name => {
    const { username: owner } = new URL(held.federation.ownerUrl(name));
    for (const table of appendOnly(name)) {
      const columnOf = `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`;
      const triggerOf = `select tgname as name from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal limit 1`;
      const [[column], [trigger]] = [
        await rowsOf<{ name: string }>(held.federation, name, columnOf),
        await rowsOf<{ name: string }>(held.federation, name, triggerOf),
      ];
      const tried = attempts(table, column?.name ?? '', trigger?.name ?? '', owner);
      expect(await refusals(name, tried)).toEqual(tried.map(sql => [sql, NO_RIGHT]));
    }
  });

  test('nor in a partition of the log that is added later', async () => {
    await asOwner(
      held.federation,
      'consent',
      `create table disclosure_later partition of disclosure for values from ('2100-01-01') to ('2101-01-01')`,
    );
    const row = `select gen_random_uuid(), '2100-06-01', '', '', '', '{}', 0, '', '', '', 0, '{}', '{}', '{}', '{}'`;
    const tried = ['disclosure_later', 'disclosure_rest'].flatMap(part => [
      `update ${part} set subject = ''`,
      `delete from ${part}`,
      `truncate ${part}`,
      `insert into ${part} ${row}`,
      `select from ${part}`,
      `alter table disclosure detach partition ${part}`,
      `drop table ${part}`,
    ]);
    try {
      expect(await refusals('consent', tried)).toEqual(tried.map(sql => [sql, NO_RIGHT]));
      await expect(refusal('consent', `insert into disclosure ${row}`)).resolves.toBeUndefined();
    } finally {
      await asOwner(held.federation, 'consent', 'drop table disclosure_later');
    }
  });

  test('while rows that change may be changed, so that it is the table that is closed, and not the role', async () => {
    expect(await refusal('consent', 'update consent set withdrawn_at = now()')).toBeUndefined();
    expect(await refusal('consent', 'delete from grantee')).toBeUndefined();
  });
});
