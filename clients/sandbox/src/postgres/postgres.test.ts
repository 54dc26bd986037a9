import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../environment.ts';
import { PortTaken } from '../port.ts';
import { type Postgres, PostgresInUse, startPostgres } from './postgres.ts';

const ask = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};

const directory = mkdtempSync(join(tmpdir(), 'wijkgraph-postgres-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('a server of our own', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ directory: join(directory, 'own'), port: 0, durable: false });
    await postgres.createDatabases();
  });
  afterAll(() => postgres.stop());

  test('gives each subgraph a database with an owner, and a role that makes nothing in it', async () => {
    await ask(postgres.ownerUrlFor('support-plans'), 'create table plan (id int)');
    await expect(ask(postgres.urlFor('support-plans'), 'create table own (id int)')).rejects.toThrow('permission denied');
    expect(await ask(postgres.urlFor('support-plans'), 'select current_user as role, current_database() as database')).toEqual([
      { role: 'support_plans', database: 'support_plans' },
    ]);
  });

  test.each(['residents', 'postgres', 'template1'])('refuses the role of one subgraph in the database %s', async database => {
    const url = new URL(postgres.urlFor('teams'));
    url.pathname = `/${database}`;
    await expect(ask(url.href, 'select 1')).rejects.toThrow('permission denied');
  });

  test('refuses a wrong password', async () => {
    const url = new URL(postgres.urlFor('teams'));
    url.password = 'guess';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('hands a database of before there was an owner to its owner, with what is in it', async () => {
    const database = new URL(postgres.superuserUrl);
    await ask(database.href, 'create database before_residents owner residents');
    database.pathname = '/before_residents';
    await ask(database.href, 'create table kept as select 1 as one; alter table kept owner to residents');
    await postgres.createDatabases('before_');
    await expect(ask(postgres.urlFor('residents', 'before_'), 'drop table kept')).rejects.toThrow('must be owner');
    expect(await ask(postgres.ownerUrlFor('residents', 'before_'), 'select one from kept')).toEqual([{ one: 1 }]);
  });

  test('makes databases twice without harm, also at once', async () => {
    await Promise.all([postgres.createDatabases(), postgres.createDatabases('again_'), postgres.createDatabases('again_')]);
    expect(await ask(postgres.urlFor('teams', 'again_'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('clones a federation with its data, walls included, and drops it', async () => {
    await ask(postgres.ownerUrlFor('consent'), 'create table answer as select 42 as value');
    await ask(postgres.ownerUrlFor('consent'), 'grant select on answer to consent');
    await postgres.cloneDatabases('', 'copy_');
    expect(await ask(postgres.urlFor('consent', 'copy_'), 'select value from answer')).toEqual([{ value: 42 }]);
    const url = new URL(postgres.urlFor('teams'));
    url.pathname = '/copy_consent';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('permission denied');
    await postgres.dropDatabases('copy_');
    await expect(ask(postgres.urlFor('consent', 'copy_'), 'select 1')).rejects.toThrow('does not exist');
  });

  test('keeps port and data over a restart', async () => {
    await ask(postgres.ownerUrlFor('referrals'), 'create table kept (id int)');
    await postgres.restart();
    expect(await ask(postgres.ownerUrlFor('referrals'), 'select * from kept')).toEqual([]);
  });

  test('is not taken over while its owner lives', async () => {
    await expect(startPostgres({ directory: join(directory, 'own'), port: 0 })).rejects.toThrow(PostgresInUse);
  });
});

test('a server whose owner was killed outright is taken over, data and all', async () => {
  const place = join(directory, 'orphan');
  const program = `
    import { startPostgres } from ${JSON.stringify(join(ROOT, 'clients/sandbox/src/postgres/postgres.ts'))};
    const postgres = await startPostgres({ directory: ${JSON.stringify(place)}, port: 0 });
    await postgres.createDatabases();
    process.kill(process.pid, 'SIGKILL');`;
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { cwd: ROOT, stdio: 'inherit' });
  expect(await once(owner, 'exit')).toEqual([null, 'SIGKILL']);
  const postgres = await startPostgres({ directory: place, port: 0 });
  expect(await ask(postgres.urlFor('teams'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('a server that was itself killed starts again, and says that it was lost', async () => {
  const place = join(directory, 'killed');
  let hear: () => void = () => {};
  const lost = new Promise<void>(resolve => (hear = resolve));
  const first = await startPostgres({ directory: place, port: 0, onLost: hear });
  const [row] = await ask(first.superuserUrl, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid");
  process.kill(Number(row?.pid), 'SIGKILL');
  await lost;
  const second = await startPostgres({ directory: place, port: 0 });
  expect(await ask(second.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});

test('a taken port is named, with the variable that moves it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const attempt = startPostgres({ directory: join(directory, 'taken'), port });
  await expect(attempt).rejects.toThrow(PortTaken);
  await expect(attempt).rejects.toThrow(new RegExp(`Port ${port} .* WIJKGRAPH_POSTGRES_PORT`));
  other.close();
});
