import { DATABASE_PATIENCE, Parts, patienceOf, type RunningSubgraph, siblingRoutes, startSubgraph } from '@wijkgraph/kit';
import { Register, type TokenTrust } from '@wijkgraph/schema';
import { Pool } from 'pg';
import { migrations } from '../migrations/index.ts';
import { PSEUDONYMS, pseudonymsUnder } from './access-log/pseudonyms.ts';
import { CONSENT_TERMS, type ConsentTerms, USUAL_TERMS } from './consent/terms.ts';
import { authzenRoutes } from './authzen/authzen.routes.ts';
import { readRegister } from './client/read-register.ts';
import { registerRoutes } from './client/register.routes.ts';
import { DECISION_POOL } from './decision/decision-pool.ts';
import { decisionRoutes } from './decision/decision.routes.ts';
import { type DecisionService, decisionService } from './decision/decision-service.ts';
import type { ServiceKeys } from './decision/guarded-route.ts';
import { documentRoutes } from './document/document.routes.ts';
import { documentStore } from './document/document-store.ts';
import { narrowingRoutes } from './narrowing/narrowing.routes.ts';
import { ERASING } from './retention/erasing.ts';
import { type SubgraphAddresses, subgraphClients } from './retention/subgraph-clients.ts';
import { sealKey, type SealKeyJwk, trustedKeys } from './seal/seal-key.ts';
import { sealer } from './seal/sealer.ts';
import { SEAL_CHECKING } from './seal-check/seal-check.service.ts';
import { consent } from './subgraph.ts';

export interface ConsentOptions {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Of the owner of the tables, where migrations are carried out at the start. */
  readonly migrationUrl?: string | undefined;
  readonly internalTokenKey: Uint8Array;
  /** Of the subgraphs that ask for decisions, and of the gateway, which asks before it releases an answer. */
  readonly serviceKeys: ServiceKeys;
  /** Shared with those that ask it beside the graph. */
  readonly siblingKeys?: Readonly<Record<string, Uint8Array>>;
  /** Whose access tokens the AuthZEN API accepts. */
  readonly trust: TokenTrust;
  /** Under which residents have pseudonyms in the record of decisions: whoever changes it loses the way back. */
  readonly pseudonymKey: Uint8Array;
  /** Where the retention finds the five subgraphs; what it may have erased of this one is proven with its own key. */
  readonly addresses: SubgraphAddresses;
  /** What the record of decisions is sealed with. */
  readonly sealKey: SealKeyJwk;
  /** What the municipality sets about consents; as usual where left out. */
  readonly terms?: ConsentTerms;
  /** Milliseconds between two readings of the register of applications; a quarter of a minute where left out. */
  readonly registerEvery?: number | undefined;
  readonly onStatement?: (sql: string) => void;
  /** Puts something between whoever asks and the decision service, such as a counter. */
  readonly around?: (decisions: DecisionService) => DecisionService;
}

const poolOf = (connectionString: string, max: number): Pool => {
  const pool = new Pool({ connectionString, max, ...patienceOf(DATABASE_PATIENCE) });
  pool.on('error', () => {});
  return pool;
};

/** The consent subgraph and, beside its graph, the decision point. */
export const startConsent = async ({
  serviceKeys,
  siblingKeys = {},
  trust,
  registerEvery,
  pseudonymKey,
  addresses,
  sealKey: jwk,
  terms = USUAL_TERMS,
  around = decisions => decisions,
  ...options
}: ConsentOptions): Promise<RunningSubgraph> => {
  const pool = poolOf(options.databaseUrl, 4);
  // Of its own, for an answer waits for it that is ready otherwise.
  const releasePool = poolOf(options.databaseUrl, 1);
  const sealCheckPool = poolOf(options.databaseUrl, 1);
  const erasingPool = new Pool({ connectionString: options.databaseUrl, max: 4, connectionTimeoutMillis: DATABASE_PATIENCE });
  erasingPool.on('error', () => {});
  const pseudonyms = pseudonymsUnder(pseudonymKey);
  const sealing = sealer({ databaseUrl: options.databaseUrl, key: await sealKey(jwk) });
  const decisions = around(decisionService(pool, pseudonyms));
  const register = new Register({ read: () => readRegister(pool), every: registerEvery });
  const running = await startSubgraph({
    ...options,
    register,
    definition: consent,
    migrations,
    retentionKey: addresses.consent.key,
    parts: new Parts()
      .with(PSEUDONYMS, pseudonyms)
      .with(CONSENT_TERMS, terms)
      .with(DECISION_POOL, pool)
      .with(SEAL_CHECKING, { pool: sealCheckPool, keys: trustedKeys([jwk]) })
      .with(ERASING, { pool: erasingPool, pseudonyms, subgraphs: subgraphClients(addresses) }),
    decisionPoint: () => ({ ...decisions, decide: question => decisions.decide({ ...question, overview: true }) }),
    routes: orm => ({
      ...siblingRoutes('consent', siblingKeys, consent.answers ?? [], orm),
      ...decisionRoutes(decisions, serviceKeys),
      ...narrowingRoutes(releasePool, serviceKeys),
      ...documentRoutes(documentStore(pool), serviceKeys),
      ...registerRoutes(pool, serviceKeys),
      ...authzenRoutes(decisions, trust, register),
    }),
    onClose: async () => {
      await sealing.close();
      await Promise.all([pool.end(), releasePool.end(), sealCheckPool.end(), erasingPool.end()]);
    },
  });
  sealing.start();
  return running;
};
