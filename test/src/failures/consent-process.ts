import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { consent, migrations, pseudonymsUnder, type SealKeyJwk } from '@wijkgraph/consent';
import { type DecisionClient, decisionClient, migrate, openStorage } from '@wijkgraph/kit';
import { freePort, newSealKey, type Postgres, startPostgres } from '@wijkgraph/sandbox';
import { RELEASING_SERVICE, siblingsAsking, type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import type { ResidentBuilder } from '../world/resident-seed.ts';
import { Rows, type Sowing } from '../world/rows.ts';
import { sowDataSubject, sowParties, sowShare } from '../world/sow-consent.ts';
import { killProcess, killWithChildren, startProcess, until } from './killable.ts';

const key = (): Uint8Array => new Uint8Array(randomBytes(32));
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sameForAll = (names: readonly string[], value: unknown): string =>
  JSON.stringify(Object.fromEntries(names.map(name => [name, value])));

/** The consent subgraph in a process of its own on a durable PostgreSQL of its own: both can be killed outright, and started anew. */
export interface ConsentProcess {
  readonly url: string;
  readonly internalKey: Uint8Array;
  readonly decisions: DecisionClient;
  /** Under which name a resident stands in the record of decisions. */
  readonly pseudonymOf: (resident: string) => string;
  readonly sealKey: SealKeyJwk;
  readonly consents: readonly { readonly id: string; readonly residentId: string }[];
  killDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  kill(): Promise<void>;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** Asks it to leave in good order. */
  stop(): Promise<void>;
  /** Rows of its database, past everything that guards them. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  withClient<Result>(task: (client: Client) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const sowConsents = async (databaseUrl: string, residents: readonly ResidentBuilder[]) => {
  const rows = new Rows();
  const sowing = { consent: rows } as unknown as Sowing;
  sowParties(sowing);
  const consents = residents.flatMap(({ seed }) => {
    sowDataSubject(sowing, seed);
    return seed.shares.map(share => ({ id: sowShare(sowing, seed, share), residentId: seed.id }));
  });
  const orm = await openStorage({ url: databaseUrl, tables: consent.tables, migrations: [] });
  await rows.insert(orm.em.fork() as EntityManager);
  await orm.close(true);
  return consents;
};

const postmaster = async (postgres: Postgres): Promise<number> => {
  const client = new Client({ connectionString: postgres.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid");
  await client.end();
  return rows[0]?.pid as number;
};

export const startConsentProcess = async (residents: readonly ResidentBuilder[]): Promise<ConsentProcess> => {
  const directory = await mkdtemp(join(tmpdir(), 'wijkgraph-crash-'));
  const postgres = await startPostgres({ directory, port: 0, durable: true });
  await postgres.createDatabases();
  const databaseUrl = postgres.urlFor('consent');
  await migrate({ definition: consent, migrations, migrationUrl: postgres.ownerUrlFor('consent'), databaseUrl });
  const consents = await sowConsents(databaseUrl, residents);

  const [internalKey, pseudonymKey, serviceKey] = [key(), key(), key()];
  const sealKey = newSealKey() as SealKeyJwk;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const asking: SubgraphName = 'residents';
  const environment = {
    PORT: String(port),
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    INTERNAL_TOKEN_KEY: base64url(internalKey),
    DECISION_POINT_KEYS: JSON.stringify({ [asking]: base64url(serviceKey), [RELEASING_SERVICE]: base64url(key()) }),
    SIBLING_KEYS: sameForAll(siblingsAsking('consent'), base64url(key())),
    TOKEN_ISSUER: 'http://127.0.0.1/',
    TOKEN_AUDIENCE: 'nobody',
    TOKEN_JWKS_URL: 'http://127.0.0.1/jwks',
    PSEUDONYM_KEY: base64url(pseudonymKey),
    SEAL_KEY: JSON.stringify(sealKey),
    RETENTION_URLS: sameForAll(subgraphNames, url),
    RETENTION_KEYS: sameForAll(subgraphNames, base64url(key())),
  };
  let child: ChildProcess | undefined;
  const answers = (): Promise<boolean> =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  const withClient = async <Result>(task: (client: Client) => Promise<Result>): Promise<Result> => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      return await task(client);
    } finally {
      await client.end();
    }
  };
  const decisions = decisionClient({ url, subgraph: asking, key: serviceKey });
  return {
    url,
    internalKey,
    decisions,
    pseudonymOf: pseudonymsUnder(pseudonymKey),
    sealKey,
    consents,
    killDatabase: async () => killWithChildren(await postmaster(postgres)),
    startDatabase: () => postgres.restart(),
    kill: async () => child && killProcess(child),
    async start() {
      child = startProcess('subgraphs/consent/src/main.ts', environment);
      await until(answers);
    },
    async stop() {
      child?.kill('SIGTERM');
      await until(() => child?.exitCode !== null);
    },
    withClient,
    rows: (sql, values = []) => withClient(async client => (await client.query(sql, [...values])).rows),
    async close() {
      await decisions.close();
      if (child) await killProcess(child);
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
