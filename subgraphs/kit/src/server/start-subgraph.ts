import { createHmac } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Register } from '@wijkgraph/schema';
import { buildSubgraph } from '../build/subgraph-schema.ts';
import type { SubgraphDefinition } from '../build/definition.ts';
import type { DecisionPoint } from '../decision-point/question.ts';
import { patientStorage } from '../retention/patient-storage.ts';
import { retentionRoutes } from '../retention/retention.routes.ts';
import { assertDataRights } from '../storage/data-rights.ts';
import { migrate } from '../storage/migrate.ts';
import { DATABASE_PATIENCE, type Migrations, openStorage } from '../storage/storage.ts';
import { graphqlHandler } from './graphql-handler.ts';
import { json, type Routes, serve } from './http-server.ts';
import { Parts } from './parts.ts';

export interface SubgraphOptions {
  readonly definition: SubgraphDefinition;
  readonly migrations: Migrations;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** In the role that runs: with rights on rows and no more. */
  readonly databaseUrl: string;
  /** In the role that owns the tables, where migrations are carried out at the start; used for nothing else. */
  readonly migrationUrl?: string | undefined;
  readonly internalTokenKey: Uint8Array;
  /** Shared with the coordinator of the retention, who alone may have anything erased. */
  readonly retentionKey: Uint8Array;
  /** Made once the database is open: the consent subgraph decides from its own. */
  readonly decisionPoint: (orm: MikroORM) => DecisionPoint;
  /** Which applications may ask, and for what. */
  readonly register: Register;
  /** Beside the graph and its health. */
  readonly routes?: (orm: MikroORM) => Routes;
  /** What resolvers and services of this subgraph need beside its database. */
  readonly parts?: Parts;
  readonly onStatement?: (sql: string) => void;
  /** Whatever was opened beside the database. */
  readonly onClose?: () => Promise<void>;
}

/** A subgraph that runs. */
export interface RunningSubgraph {
  /** Origin; the graph is at `/graphql`. */
  readonly url: string;
  readonly orm: MikroORM;
  /** Answers what it took in, then stops. May be called again, to wait for the same end. */
  close(): Promise<void>;
}

const health = (orm: MikroORM) => async () => {
  try {
    await orm.em.getConnection().execute('select 1');
    return json(200, { status: 'pass' });
  } catch {
    return json(503, { status: 'fail', output: 'the database does not answer' });
  }
};

/** Builds, opens the database, and serves. Everything a subgraph's `main.ts` does once it has read its environment. */
export const startSubgraph = async (options: SubgraphOptions): Promise<RunningSubgraph> => {
  const { definition, migrations, host, port, databaseUrl, migrationUrl, internalTokenKey, retentionKey, register } = options;
  const { schema } = buildSubgraph(definition);
  if (migrationUrl) await migrate({ definition, migrations, migrationUrl, databaseUrl });
  const storage = {
    url: databaseUrl,
    tables: definition.tables,
    migrations,
    ...(options.onStatement && { onStatement: options.onStatement }),
  };
  const orm = await openStorage({ ...storage, patience: DATABASE_PATIENCE });
  const forRetention = patientStorage(storage);
  try {
    await assertDataRights(orm.em.fork() as EntityManager, definition);
    await register.open();
    const decisionPoint = options.decisionPoint(orm);
    const cursorKey = createHmac('sha256', internalTokenKey).update('cursors').digest();
    const { parts = new Parts() } = options;
    const graph = await graphqlHandler({
      schema,
      orm,
      internalTokenKey,
      register,
      cursorKey,
      decisionPoint,
      parts,
      subgraph: definition.name,
    });
    const server = await serve(host, port, {
      'POST /graphql': graph.handle,
      'GET /health': health(orm),
      ...retentionRoutes(definition, retentionKey, forRetention.open),
      ...options.routes?.(orm),
    });
    const end = async (): Promise<void> => {
      await server.close();
      await graph.stop();
      register.close();
      await options.onClose?.();
      await forRetention.close();
      await orm.close(true);
    };
    let ended: Promise<void> | undefined;
    return { url: server.url, orm, close: () => (ended ??= end()) };
  } catch (reason) {
    register.close();
    await orm.close(true);
    throw reason;
  }
};
