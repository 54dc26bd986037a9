import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { ReturningClient } from './returning-client.ts';

/** In the order in which they are carried out. */
export type Migrations = readonly (new (...args: never[]) => Migration)[];

type Class = abstract new (...args: never[]) => object;

export interface StorageOptions {
  /** Connection URL of this subgraph's own database. */
  readonly url: string;
  readonly tables: readonly Class[];
  readonly migrations: Migrations;
  /** Called with every SQL statement, without its values. */
  readonly onStatement?: (sql: string) => void;
  /** Milliseconds that a connection and a statement may take; as long as they need where left out. */
  readonly patience?: number;
}

/** Milliseconds that a serving subgraph waits for its database: less than anybody waits for the subgraph. */
export const DATABASE_PATIENCE = 4_000;

/** Milliseconds that a database gets to say that it ended a statement. */
const LAST_WORD = 250;

/**
 * How long somebody waits for a database, in milliseconds. The database itself ends what takes longer: a statement for which nobody waits any
 * more would go on, and the next that is tried with it. What ends only here is a database that is silent.
 */
export const patienceOf = (millis: number) => ({
  connectionTimeoutMillis: millis,
  statement_timeout: millis,
  query_timeout: millis + LAST_WORD,
});

/** How MikroORM is set up in every subgraph. */
export const storageConfig = ({ url, tables, migrations, onStatement, patience }: StorageOptions) =>
  defineConfig({
    clientUrl: url,
    entities: tables as never,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: {
      path: 'migrations',
      migrationsList: migrations as never,
      emit: 'ts',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    pool: { min: 0, max: 10 },
    // What goes wrong is thrown; what goes right needs no line.
    logger: () => {},
    driverOptions: { Client: ReturningClient, ...(patience && patienceOf(patience)) },
    ...(onStatement && { debug: ['query'] as const, loggerFactory: () => statementLogger(onStatement) }),
  } as Parameters<typeof defineConfig>[0]);

const statementLogger = (onStatement: (sql: string) => void) =>
  ({
    log: () => {},
    warn: () => {},
    error: () => {},
    setDebugMode: () => {},
    isEnabled: () => true,
    logQuery: ({ query }: { query: string }) => onStatement(query),
  }) as never;

/** Opens a subgraph's database. Connects at the first statement. */
export const openStorage = (options: StorageOptions): Promise<MikroORM> =>
  MikroORM.init(storageConfig(options) as never) as Promise<MikroORM>;
