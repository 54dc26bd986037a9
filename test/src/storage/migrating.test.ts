import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { migrate } from '@wijkgraph/kit';
import { newSealKey } from '@wijkgraph/sandbox';
import { type SubgraphName, subgraphNames, siblingsAsking } from '@wijkgraph/schema';
import { migrations, teams } from '@wijkgraph/teams';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePrefix, testDatabases } from '../federation/with-federation.ts';

const prefix = somePrefix();
const databases = testDatabases();
const urlsOf = (name: SubgraphName) => ({ databaseUrl: databases.urlFor(name, prefix), migrationUrl: databases.ownerUrlFor(name, prefix) });

beforeAll(() => databases.createDatabases(prefix));
afterAll(() => databases.dropDatabases(prefix));

const KEY = 'a'.repeat(43);
/** Enough to start on; nobody is asked anything here. */
const ofEach = (value: string): string => JSON.stringify(Object.fromEntries(subgraphNames.map(name => [name, value])));

const environmentOf = (name: SubgraphName): Record<string, string> => ({
  PORT: '0',
  NODE_ENV: 'production',
  INTERNAL_TOKEN_KEY: KEY,
  DATABASE_URL: databases.urlFor(name, prefix),
  ...(siblingsAsking(name).length > 0 && {
    SIBLING_KEYS: JSON.stringify(Object.fromEntries(siblingsAsking(name).map(asking => [asking, KEY]))),
  }),
  ...(name === 'consent'
    ? {
        DECISION_POINT_KEYS: JSON.stringify({ gateway: KEY }),
        PSEUDONYM_KEY: KEY,
        SEAL_KEY: JSON.stringify(newSealKey()),
        RETENTION_URLS: ofEach('http://127.0.0.1'),
        RETENTION_KEYS: ofEach(KEY),
        TOKEN_ISSUER: 'https://nobody.invalid',
        TOKEN_JWKS_URL: 'https://nobody.invalid/jwks',
      }
    : {
        DECISION_POINT_URL: 'http://127.0.0.1',
        DECISION_POINT_KEY: KEY,
        RETENTION_KEY: KEY,
      }),
});
const migrating = (name: SubgraphName) => ({ MIGRATION_DATABASE_URL: databases.ownerUrlFor(name, prefix) });

/** Runs the program of a subgraph to its end, or until it listens and is told to stop. */
const program = async (name: SubgraphName, env: Record<string, string>, ...words: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', `subgraphs/${name}/src/main.ts`, ...words], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env,
  });
  child.stdout.on('data', (said: Buffer) => said.includes(' listens on ') && child.kill('SIGTERM'));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, said: (out + error).trim() };
};

const migrated = (name: SubgraphName) => program(name, { DATABASE_URL: databases.urlFor(name, prefix), ...migrating(name) }, 'migrate');

describe('the databases of a federation', () => {
  test('are not run on before they were migrated', async () => {
    const { code, said } = await program('teams', environmentOf('teams'));
    expect(said).toMatch(/^teams cannot start: its migrations come first .*\bteam_district\b/);
    expect(code).toBe(1);
  });

  test('are migrated by a step of its own for each subgraph, as often as one likes', { timeout: 90_000 }, async () => {
    for (const names of [subgraphNames, ['teams', 'teams'] as const])
      expect(await Promise.all(names.map(migrated))).toEqual(names.map(name => ({ code: 0, said: `${name} is migrated` })));
  });

  test.each(['teams', 'consent'] as const)('are run on without the owner: %s', async name => {
    const { code, said } = await program(name, environmentOf(name));
    expect(said).toMatch(/^\S+ listens on http/);
    expect(code).toBe(0);
  });
});

describe('a program that runs', () => {
  test.each([
    ['MIGRATE=start', { MIGRATE: 'start' }],
    ['the owner’s credentials', migrating('teams')],
  ])('refuses %s in production', async (_, told) => {
    const { code, said } = await program('teams', { ...environmentOf('teams'), ...told });
    expect(said).toMatch(/^teams cannot start: In production migrations are a step of their own/);
    expect(code).toBe(1);
  });

  test('refuses the role that owns the tables', async () => {
    const { code, said } = await program('teams', { ...environmentOf('teams'), DATABASE_URL: databases.ownerUrlFor('teams', prefix) });
    expect(said).toMatch(/^teams cannot start: the role teams_owner may make tables, and alter or empty .*\bworker\b/);
    expect(code).toBe(1);
  });

  test('refuses a role that was given too much, until it is migrated again', async () => {
    const owner = new Client({ connectionString: urlsOf('consent').migrationUrl });
    await owner.connect();
    await owner.query('grant update (subject) on disclosure to consent');
    const { said } = await program('consent', environmentOf('consent'));
    expect(said).toMatch(/^consent cannot start: the role consent may change or remove what is only ever added to \(disclosure\)/);
    await migrated('consent');
    expect((await program('consent', environmentOf('consent'))).code).toBe(0);
    await owner.end();
  });

  test('refuses a word that it does not know', async () => {
    expect(await program('teams', environmentOf('teams'), 'migrate', 'all')).toEqual({
      code: 1,
      said: 'teams cannot start: there is no migrate all; there is `migrate`, and nothing for running',
    });
  });
});

@Entity()
class LaterNote {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}

@Entity()
class LaterEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}

class Later extends Migration {
  override up(): void {
    for (const table of ['later_note', 'later_event', 'later_unlisted']) this.addSql(`create table "${table}" ("id" uuid primary key)`);
  }
}

describe('a later migration', () => {
  const later = {
    definition: { ...teams, tables: [...teams.tables, LaterNote, LaterEvent], appendOnly: [LaterEvent] },
    migrations: [...migrations, Later],
  };
  const rights = async (): Promise<Record<string, string>> => {
    const client = new Client({ connectionString: urlsOf('teams').databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string; rights: string }>(
      `select relname as name, concat_ws(' ', ${['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']
        .map(right => `case when has_table_privilege(oid, '${right}') then '${right}' end`)
        .join(', ')}) as rights from pg_class where relname like 'later%' and relkind = 'r' order by 1`,
    );
    await client.end();
    return Object.fromEntries(rows.map(({ name, rights: those }) => [name, those]));
  };
  const expected = { later_event: 'SELECT INSERT', later_note: 'SELECT INSERT UPDATE DELETE', later_unlisted: '' };

  test('gives the role its rights on the tables that it makes, and none on one that nobody lists', async () => {
    await migrate({ ...later, ...urlsOf('teams') });
    expect(await rights()).toEqual(expected);
  });

  test('again takes back what was given by hand', async () => {
    const owner = new Client({ connectionString: urlsOf('teams').migrationUrl });
    await owner.connect();
    await owner.query('grant all on later_event, later_unlisted to teams');
    await owner.end();
    expect((await rights()).later_event).toContain('TRUNCATE');
    await migrate({ ...later, ...urlsOf('teams') });
    expect(await rights()).toEqual(expected);
  });

  test('is refused where both roles are one, or a history is no table', async () => {
    const { migrationUrl } = urlsOf('teams');
    await expect(migrate({ ...later, migrationUrl, databaseUrl: migrationUrl })).rejects.toThrow('both name the role teams_owner');
    const astray = { ...later, definition: { ...later.definition, tables: teams.tables } };
    await expect(migrate({ ...astray, ...urlsOf('teams') })).rejects.toThrow('LaterEvent as append-only, and not as a table');
  });
});
