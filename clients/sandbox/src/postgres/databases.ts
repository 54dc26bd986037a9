import { createHmac } from 'node:crypto';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The database of a subgraph and the role that it runs with are named like it: `support_plans`. */
export const roleOf = (subgraph: SubgraphName): string => subgraph.replaceAll('-', '_');

/** The role that owns the tables of a subgraph and migrates them. */
const ownerOf = (subgraph: SubgraphName): string => `${roleOf(subgraph)}_owner`;

/** The five databases of one federation; a prefix keeps several federations on one server apart. */
export interface Databases {
  /** A superuser of the server, in its maintenance database. */
  readonly superuserUrl: string;
  /** The connection of one subgraph, as the role that it runs with. */
  urlFor(subgraph: SubgraphName, prefix?: string): string;
  /** The same, as the role that owns the tables. */
  ownerUrlFor(subgraph: SubgraphName, prefix?: string): string;
  /**
   * Makes the databases that are missing, with two roles each. Each role can connect to its own database only. In databases
   * of before there were two roles, everything becomes the owner's.
   */
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

  const urlAs = (role: string, database: string): string =>
    Object.assign(new URL(superuserUrl), { username: role, password: passwordOf(role), pathname: `/${database}` }).href;

  const connected = async (url: string, task: (client: Client) => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await task(client);
    } finally {
      await client.end();
    }
  };

  const asSuperuser = (task: (client: Client) => Promise<void>): Promise<void> =>
    connected(superuserUrl, async client => {
      await client.query('select pg_advisory_lock($1)', [MAKING_DATABASES]);
      await task(client);
    });

  const exists = async (client: Client, what: 'pg_roles where rolname' | 'pg_database where datname', name: string): Promise<boolean> =>
    (await client.query(`select 1 from ${what} = $1`, [name])).rowCount === 1;

  const close = async (client: Client, database: string): Promise<void> => {
    await client.query(`revoke connect, temporary on database ${escapeIdentifier(database)} from public`);
  };

  const closeAround = async (client: Client, database: string, role: string): Promise<void> => {
    await close(client, database);
    await client.query(`grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(role)}`);
  };

  // The role that runs once owned everything; whatever it still owns in this database goes to the owner, and what is in it stays.
  const handOver = (database: string, role: string, owner: string): Promise<void> =>
    connected(Object.assign(new URL(superuserUrl), { pathname: `/${database}` }).href, async client => {
      await client.query(`reassign owned by ${escapeIdentifier(role)} to ${escapeIdentifier(owner)}`);
    });

  const createRole = async (client: Client, role: string): Promise<void> => {
    const password = escapeLiteral(passwordOf(role));
    const verb = (await exists(client, 'pg_roles where rolname', role)) ? 'alter' : 'create';
    await client.query(`${verb} role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole password ${password}`);
  };

  const disconnect = (client: Client, database: string) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);

  return {
    superuserUrl,
    urlFor: (subgraph, prefix) => urlAs(roleOf(subgraph), nameOf(subgraph, prefix)),
    ownerUrlFor: (subgraph, prefix) => urlAs(ownerOf(subgraph), nameOf(subgraph, prefix)),
    createDatabases: prefix =>
      asSuperuser(async client => {
        for (const shared of ['postgres', 'template1']) await close(client, shared);
        for (const subgraph of subgraphNames) {
          const [database, role, owner] = [nameOf(subgraph, prefix), roleOf(subgraph), ownerOf(subgraph)];
          for (const each of [role, owner]) await createRole(client, each);
          if (await exists(client, 'pg_database where datname', database)) await handOver(database, role, owner);
          else await client.query(`create database ${escapeIdentifier(database)} owner ${escapeIdentifier(owner)}`);
          await closeAround(client, database, role);
        }
      }),
    cloneDatabases: (from, to) =>
      asSuperuser(async client => {
        for (const subgraph of subgraphNames) {
          const [original, copy] = [nameOf(subgraph, from), nameOf(subgraph, to)];
          await disconnect(client, original);
          await client.query(
            // As files, and not page by page through the log: half the work.
            `create database ${escapeIdentifier(copy)} template ${escapeIdentifier(original)} owner ${escapeIdentifier(ownerOf(subgraph))} strategy file_copy`,
          );
          await closeAround(client, copy, roleOf(subgraph));
        }
      }),
    dropDatabases: prefix =>
      asSuperuser(async client => {
        for (const subgraph of subgraphNames)
          await client.query(`drop database if exists ${escapeIdentifier(nameOf(subgraph, prefix))} with (force)`);
      }),
  };
};
