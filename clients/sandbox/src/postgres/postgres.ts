import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { keptFile } from '../kept-file.ts';
import { assertPortFree, freePort } from '../port.ts';
import { type Cluster, openCluster, SUPERUSER } from './cluster.ts';
import { type Databases, databasesOn } from './databases.ts';
import { type Durability, serverOptions } from './settings.ts';

/** Another process that is alive runs this server. It answers at `databases`. */
export class PostgresInUse extends Error {
  constructor(readonly databases: Databases) {
    super('This PostgreSQL is in use by another sandbox.');
  }
}

export interface PostgresOptions extends Durability {
  /** Where the data lies; made when missing. */
  readonly directory: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called when the server goes away without having been asked to. */
  readonly onLost?: () => void;
}

/** A running PostgreSQL of our own. */
export interface Postgres extends Databases {
  readonly port: number;
  stop(): Promise<void>;
  /** Stops and starts the server on the same port, as a crash and recovery would look to its clients. */
  restart(): Promise<void>;
}

interface Secrets {
  readonly superuser: string;
  readonly roles: string;
}

const OWNED = 4021;

const urlOn = (port: number, password: string): string => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;

// Owning is holding a lock in the server itself: it lapses the moment the owner dies, however it dies.
const own = async (url: string): Promise<Client | undefined> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [OWNED]);
  if (rows[0]?.got) return client;
  await client.end();
  return undefined;
};

/** Ends what a killed sandbox left behind; throws {@link PostgresInUse} when its owner is alive. */
const recover = async (cluster: Cluster, secrets: Secrets): Promise<void> => {
  if (!cluster.isServing()) return cluster.stop();
  const port = cluster.port();
  const url = port === undefined ? undefined : urlOn(port, secrets.superuser);
  const owned = url && (await own(url).catch(() => 'unreachable' as const));
  if (url && owned === undefined) throw new PostgresInUse(databasesOn(url, secrets.roles));
  if (typeof owned === 'object') await owned.end();
  await cluster.stop();
};

/**
 * Starts PostgreSQL on 127.0.0.1, having set it up and recovered from whatever a killed run left.
 * Throws PortTaken, {@link PostgresInUse}, or an Error with what PostgreSQL itself said.
 */
export const startPostgres = async ({ directory, port: wanted, onLost, ...durability }: PostgresOptions): Promise<Postgres> => {
  const madeUp = () => ({ superuser: randomBytes(24).toString('base64url'), roles: randomBytes(24).toString('base64url') });
  const secrets = await keptFile<Secrets>(join(directory, 'secrets.json'), madeUp);
  const cluster = await openCluster(directory, secrets.superuser);
  await recover(cluster, secrets);
  const port = wanted === 0 ? await freePort() : wanted;
  await assertPortFree(port, 'WIJKGRAPH_POSTGRES_PORT');
  const url = urlOn(port, secrets.superuser);
  let owner: Client | undefined;

  const start = async (): Promise<void> => {
    await cluster.start(serverOptions(port, durability));
    owner = await own(url);
    const mine = owner;
    mine?.on('end', () => mine === owner && onLost?.());
  };
  const stop = async (): Promise<void> => {
    const mine = owner;
    owner = undefined;
    await mine?.end().catch(() => {});
    await cluster.stop();
  };
  const restart = async (): Promise<void> => {
    await stop();
    await start();
  };

  await start();
  return { ...databasesOn(url, secrets.roles), port, stop, restart };
};
