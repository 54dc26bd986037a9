import { randomBytes, randomUUID } from 'node:crypto';
import {
  type DecisionService,
  decisionService,
  pseudonymsUnder,
  type Finding,
  sealKey,
  type SealKeyJwk,
  startConsent,
  type SubgraphAddresses,
  trustedKeys,
  type Verification,
  verifyLatest,
  verifyLog,
  type VerifyOptions,
} from '@wijkgraph/consent';
import { newSealKey } from '@wijkgraph/sandbox';
import { EVERY_CATEGORY, purposeMask, subgraphNames } from '@wijkgraph/schema';
import { type ClientBase, Pool } from 'pg';
import { afterAll, beforeAll, expect } from 'vitest';
import { callerOf } from '../federation/direct.ts';
import { keys } from '../federation/federation.ts';
import { TEMPLATE } from '../federation/template.ts';
import { somePrefix, testDatabases } from '../federation/with-federation.ts';

const somePseudonymKey = new Uint8Array(32).fill(7);
const jwk = newSealKey() as SealKeyJwk;

/** The key of these tests, and one that nobody trusts. */
export const ourKey = sealKey(jwk);
export const strangeKey = sealKey(newSealKey() as SealKeyJwk);
export const publicJwk = { kty: jwk.kty, crv: jwk.crv, x: jwk.x };
const trusted = trustedKeys([publicJwk]);

/** Looks at the seals before one, or at the latest. */
export const verifiedPart = async (client: ClientBase, before: number | null) => {
  const findings: Finding[] = [];
  const part = await verifyLatest(client, before, { keys: await trusted, found: finding => findings.push(finding) });
  return { ...part, findings };
};

/** What is found from the end of a log that is looked at in one go is what is found from its beginning. */
const sameFromItsEnd = async (
  client: ClientBase,
  { records, waiting, last }: Verification,
  findings: readonly Finding[],
): Promise<void> => {
  const part = await verifiedPart(client, null);
  expect(part.findings).toEqual(findings.filter(({ kind }) => kind !== 'SEAL_NOT_AS_KNOWN'));
  expect([part.records, part.waiting, part.last ?? undefined, part.before]).toEqual([records, waiting, last, null]);
};

/** Goes through the log as this client sees it. */
export const verified = async (
  client: ClientBase,
  known?: VerifyOptions['known'],
): Promise<Verification & { readonly findings: readonly Finding[] }> => {
  const findings: Finding[] = [];
  const verification = await verifyLog(client, { keys: await trusted, known, found: finding => findings.push(finding) });
  await sameFromItsEnd(client, verification, findings);
  return { ...verification, findings };
};

/** Goes through the log as anybody else would. */
export const looked = async ({ pool }: Pick<LogUnderTest, 'pool'>) => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await verified(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

/** Takes `count` decisions, as many at once as the decision point joins: some refused, some permitted. */
export const decide = async (decisions: DecisionService, count: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      decisions.decide({
        caller: callerOf(index % 2 ? 'woonbron' : 'privacy-officer'),
        subgraph: 'residents',
        asked: EVERY_CATEGORY,
        residents: [randomUUID(), randomUUID()],
      }),
    ),
  );
};

export interface LogUnderTest {
  readonly databaseUrl: string;
  /** In the role that the consent subgraph runs with. */
  readonly pool: Pool;
  /** In the role that owns its tables. */
  readonly owner: Pool;
  /** Past everything that guards the log. */
  readonly superuser: Pool;
  readonly decisions: DecisionService;
}

/** The database of a consent subgraph, without anybody who seals by himself. */
export const withLog = (): LogUnderTest => {
  const prefix = somePrefix();
  const databases = testDatabases();
  const held: { log?: LogUnderTest } = {};
  beforeAll(async () => {
    await databases.cloneDatabases(TEMPLATE, prefix);
    const databaseUrl = databases.urlFor('consent', prefix);
    const migrating = await startConsent({
      host: '127.0.0.1',
      port: 0,
      databaseUrl,
      migrationUrl: databases.ownerUrlFor('consent', prefix),
      internalTokenKey: [...keys().values()][0] as Uint8Array,
      serviceKeys: {},
      trust: { issuer: 'http://127.0.0.1/', audience: 'nobody', jwksUrl: 'http://127.0.0.1/jwks' },
      pseudonymKey: somePseudonymKey,
      addresses: Object.fromEntries(
        subgraphNames.map(name => [name, { url: 'http://127.0.0.1/', key: randomBytes(32) }]),
      ) as unknown as SubgraphAddresses,
      sealKey: jwk,
    });
    await migrating.close();
    const pool = new Pool({ connectionString: databaseUrl, max: 4 });
    const superuserUrl = Object.assign(new URL(databases.superuserUrl), { pathname: new URL(databaseUrl).pathname }).href;
    held.log = {
      databaseUrl,
      pool,
      owner: new Pool({ connectionString: databases.ownerUrlFor('consent', prefix), max: 1 }),
      superuser: new Pool({ connectionString: superuserUrl, max: 2 }),
      decisions: decisionService(pool, pseudonymsUnder(somePseudonymKey)),
    };
    const { client, party, purpose } = callerOf('privacy-officer');
    await pool.query(`insert into grantee (id, kind, ceiling) values ($1, 'TEAM', $2)`, [party, EVERY_CATEGORY]);
    await pool.query(`insert into client_registration (id, party_id, purposes, scopes) values ($1, null, $2, '{}')`, [
      client,
      purposeMask([purpose]),
    ]);
  });
  afterAll(async () => {
    await Promise.all([held.log?.pool.end(), held.log?.owner.end(), held.log?.superuser.end()]);
    await databases.dropDatabases(prefix);
  });
  const log = (): LogUnderTest => {
    if (!held.log) throw new Error('The database is not there yet');
    return held.log;
  };
  return {
    get databaseUrl() {
      return log().databaseUrl;
    },
    get pool() {
      return log().pool;
    },
    get owner() {
      return log().owner;
    },
    get superuser() {
      return log().superuser;
    },
    get decisions() {
      return log().decisions;
    },
  };
};
