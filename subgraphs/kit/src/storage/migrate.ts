import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../build/definition.ts';
import { givePrivileges } from './privileges.ts';
import { type Migrations, openStorage } from './storage.ts';

export interface MigrateOptions {
  readonly definition: SubgraphDefinition;
  readonly migrations: Migrations;
  /** Connection URL of the role that owns the tables. */
  readonly migrationUrl: string;
  /** Connection URL that the subgraph runs with. Only its role is read here. */
  readonly databaseUrl: string;
}

const roleIn = (variable: string, url: string): string => {
  const { username } = new URL(url);
  if (username === '') throw new Error(`${variable} names no role`);
  return decodeURIComponent(username);
};

// One at a time, however many replicas start together.
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('wijkgraph migrations', 0))`;

/**
 * Brings the database to the newest migration as the owner of its tables, and gives the role that the subgraph runs with the rights
 * that follow from the definition: also on tables that were made just now, and less where it had more. May be carried out again.
 */
export const migrate = async ({ definition, migrations, migrationUrl, databaseUrl }: MigrateOptions): Promise<void> => {
  const [owner, running] = [roleIn('MIGRATION_DATABASE_URL', migrationUrl), roleIn('DATABASE_URL', databaseUrl)];
  if (owner === running)
    throw new Error(`MIGRATION_DATABASE_URL and DATABASE_URL both name the role ${owner}: who owns the tables is not who runs`);
  const orm = await openStorage({ url: migrationUrl, tables: definition.tables, migrations });
  try {
    await (orm.em as EntityManager).transactional(async em => {
      await em.execute(ONE_AT_A_TIME);
      await orm.migrator.up();
      await givePrivileges(em, definition, running);
    });
  } finally {
    await orm.close(true);
  }
};
