import { createHmac } from 'node:crypto';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The role and the database of a subgraph are named like it: `support_plans`. */
export const roleOf = (subgraph: SubgraphName): string => subgraph.replaceAll('-', '_');

/** The five databases of one federation; a prefix keeps several federations on one server apart. */
export interface Databases {
  /** A superuser of the server, in its maintenance database. */
  readonly superuserUrl: string;
  /** The connection of one subgraph, as its own role. */
  urlFor(subgraph: SubgraphName, prefix?: string): string;
  /** Makes the five roles and databases that are missing. Each role can connect to its own database only. */
  createDatabases(prefix?: string): Promise<void>;
  /** Copies all five, data included. Whoever is connected to the originals is disconnected. */
  cloneDatabases(from: string, to: string): Promise<void>;
  /** Drops the five of a prefix, whoever is connected. */
  dropDatabases(prefix: string): Promise<void>;
}

const MAKING_DATABASES = 4020;

/** The five databases on any PostgreSQL of which a superuser is known. The secret is what the roles' passwords are derived from. */
export const databasesOn = (superuserUrl: string, secret: string): Databases => {
  const nameOf = (subgraph: SubgraphName, prefix = '') => `${prefix}${roleOf(subgraph)}`;
  const passwordOf = (role: string) => createHmac('sha256', secret).update(role).digest('base64url');

  const asSuperuser = async (task: (client: Client) => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: superuserUrl });
    await client.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [MAKING_DATABASES]);
      await task(client);
    } finally {
      await client.end();
    }
  };

  const exists = async (client: Client, what: 'pg_roles where rolname' | 'pg_database where datname', name: string): Promise<boolean> =>
    (await client.query(`select 1 from ${what} = $1`, [name])).rowCount === 1;

  const close = async (client: Client, database: string): Promise<void> => {
    await client.query(`revoke connect, temporary on database ${escapeIdentifier(database)} from public`);
  };

  const createRole = async (client: Client, role: string): Promise<void> => {
    const password = escapeLiteral(passwordOf(role));
    const verb = (await exists(client, 'pg_roles where rolname', role)) ? 'alter' : 'create';
    await client.query(`${verb} role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole password ${password}`);
  };

  const disconnect = (client: Client, database: string) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);

  return {
    superuserUrl,
    urlFor(subgraph, prefix) {
      const url = new URL(superuserUrl);
      const role = roleOf(subgraph);
      Object.assign(url, { username: role, password: passwordOf(role), pathname: `/${nameOf(subgraph, prefix)}` });
      return url.href;
    },
    createDatabases: prefix =>
      asSuperuser(async client => {
        for (const shared of ['postgres', 'template1']) await close(client, shared);
        for (const subgraph of subgraphNames) {
          const [database, role] = [nameOf(subgraph, prefix), roleOf(subgraph)];
          await createRole(client, role);
          if (await exists(client, 'pg_database where datname', database)) continue;
          await client.query(`create database ${escapeIdentifier(database)} owner ${escapeIdentifier(role)}`);
          await close(client, database);
        }
      }),
    cloneDatabases: (from, to) =>
      asSuperuser(async client => {
        for (const subgraph of subgraphNames) {
          const [original, copy] = [nameOf(subgraph, from), nameOf(subgraph, to)];
          await disconnect(client, original);
          await client.query(
            `create database ${escapeIdentifier(copy)} template ${escapeIdentifier(original)} owner ${escapeIdentifier(roleOf(subgraph))}`,
          );
          await close(client, copy);
        }
      }),
    dropDatabases: prefix =>
      asSuperuser(async client => {
        for (const subgraph of subgraphNames)
          await client.query(`drop database if exists ${escapeIdentifier(nameOf(subgraph, prefix))} with (force)`);
      }),
  };
};
