import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consent, pseudonymsUnder, type SealKeyJwk, type SealPublicJwk, startConsent, type SubgraphAddresses } from '@wijkgraph/consent';
import { type GatewayConfig, type RunningGateway, startGateway } from '@wijkgraph/gateway';
import { buildSubgraph, type DecisionPoint, type RunningSubgraph, startEnforcingSubgraph, type SubgraphDefinition } from '@wijkgraph/kit';
import { migrations as referralMigrations, referrals } from '@wijkgraph/referrals';
import { migrations as residentMigrations, residents } from '@wijkgraph/residents';
import {
  accessToken,
  AUDIENCE,
  dashboardOn,
  type Databases,
  type IdentityProvider,
  issuerOn,
  jwksOn,
  freePort,
  newSealKey,
  type Persona,
  type PersonaName,
  personas,
  type SigningKey,
  signingKey,
  startIdentityProvider,
} from '@wijkgraph/sandbox';
import { RELEASING_SERVICE, siblingsAskedBy, siblingsAsking, type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { compose } from '@wijkgraph/schema/compose';
import { migrations as planMigrations, supportPlans } from '@wijkgraph/support-plans';
import { migrations as teamMigrations, teams } from '@wijkgraph/teams';
import { Work } from './work.ts';

/** The subgraphs that ask the decision point, each with its migrations. */
export const enforcing = [
  { definition: residents, migrations: residentMigrations },
  { definition: supportPlans, migrations: planMigrations },
  { definition: teams, migrations: teamMigrations },
  { definition: referrals, migrations: referralMigrations },
];

/** What each subgraph declares itself to be. */
export const subgraphDefinitions = Object.fromEntries(
  [...enforcing.map(({ definition }) => definition), consent].map(definition => [definition.name, definition]),
) as Readonly<Record<SubgraphName, SubgraphDefinition>>;

/** Everything the tests need to know of how a federation is to be started. */
export interface FederationOptions {
  readonly databases: Databases;
  /** The five databases that it works on. */
  readonly prefix: string;
  /** Copies of databases that were migrated: nothing is left to be migrated at the start. */
  readonly migrated?: boolean;
  readonly production?: boolean;
  /** Puts something between the subgraphs and the decision point: a counter, or a seeded defect. */
  readonly aroundDecisions?: (decisionPoint: DecisionPoint, subgraph: SubgraphName) => DecisionPoint;
  readonly gateway?: Partial<GatewayConfig>;
  /** Origin of the dashboard, where people return to after they signed in. */
  readonly dashboard?: string;
  /** Milliseconds between two readings of the register of applications. */
  readonly registerEvery?: number;
  /** Federations with the same keys seal the same cursors. */
  readonly internalKeys?: ReadonlyMap<SubgraphName, Uint8Array>;
  /** Another way to what the federation is made of, such as a line that can be cut. */
  readonly through?: {
    readonly subgraph?: (name: SubgraphName, url: string) => string;
    readonly decisionPoint?: (url: string) => string;
    /** Between the coordinator of the retention and a subgraph. */
    readonly retention?: (name: SubgraphName, url: string) => string;
    readonly database?: (name: SubgraphName, url: string) => string;
  };
}

/** The whole federation in this process, over real HTTP and PostgreSQL. */
export interface Federation {
  readonly gateway: RunningGateway;
  readonly subgraphs: ReadonlyMap<SubgraphName, RunningSubgraph>;
  /** Signs internal tokens, for those tests that call a subgraph directly. */
  readonly internalKeys: ReadonlyMap<SubgraphName, Uint8Array>;
  /** Proves to the decision point which subgraph asks. */
  readonly serviceKeys: ReadonlyMap<SubgraphName, Uint8Array>;
  /** Proves to a subgraph that another asks it, by who is asked. */
  readonly siblingKeys: ReadonlyMap<SubgraphName, Uint8Array>;
  /** Proves to the decision point that the gateway asks. */
  readonly releaseKey: Uint8Array;
  /** What the coordinator of the retention knows of the subgraphs. */
  readonly addresses: SubgraphAddresses;
  /** Public part of what the record of decisions is sealed with. */
  readonly sealPublicKey: SealPublicJwk;
  readonly issuer: string;
  /** Where applications find what they prove themselves with to the identity provider. */
  readonly keptIn: string;
  readonly signingKey: SigningKey;
  readonly supergraph: string;
  /** The connection of a subgraph to its database, in the role that it runs with. */
  databaseUrl(name: SubgraphName): string;
  /** The same database, as the owner of its tables. */
  ownerUrl(name: SubgraphName): string;
  /** What makes the names under which residents stand in the record of decisions. */
  readonly pseudonymKey: Uint8Array;
  /** Under which name a resident stands in the record of decisions. */
  pseudonymOf(resident: string): string;
  /** What was done inside since it was last cleared. */
  readonly work: Work;
  tokenOf(persona: PersonaName | Persona, lifetime?: number): Promise<string>;
  stopSubgraph(name: SubgraphName): Promise<void>;
  startSubgraph(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}

/** A key for each subgraph. */
export const keys = (): ReadonlyMap<SubgraphName, Uint8Array> =>
  new Map(subgraphNames.map(name => [name, new Uint8Array(randomBytes(32))]));

let composed: string | undefined;
/** The supergraph of the subgraphs as they are in the sources now. */
export const supergraphSdl = (): string =>
  (composed ??= compose(
    Object.values(subgraphDefinitions).map(definition => ({ name: definition.name, sdl: buildSubgraph(definition).sdl })),
  ));

export const startFederation = async (options: FederationOptions): Promise<Federation> => {
  const { databases, prefix, through } = options;
  const directory = await mkdtemp(join(tmpdir(), 'wijkgraph-test-'));
  const supergraph = join(directory, 'supergraph.graphql');
  await writeFile(supergraph, supergraphSdl());
  const key = await signingKey(directory);
  const providerPort = await freePort();
  const provider: IdentityProvider = await startIdentityProvider({
    port: providerPort,
    directory,
    dashboard: options.dashboard ?? dashboardOn(await freePort()),
    registerUrl: databases.urlFor('consent', prefix),
  });
  const trust = { issuer: issuerOn(providerPort), audience: AUDIENCE, jwksUrl: jwksOn(providerPort) };
  const sealKey = newSealKey() as SealKeyJwk;
  const pseudonymKey = new Uint8Array(randomBytes(32));
  const [internalKeys, serviceKeys, retentionKeys] = [options.internalKeys ?? keys(), keys(), keys()];
  const releaseKey = new Uint8Array(randomBytes(32));
  const siblingKeys = keys();
  const ports = new Map<SubgraphName, number>();
  for (const name of subgraphNames) ports.set(name, await freePort());
  const work = new Work();
  const running = new Map<SubgraphName, RunningSubgraph>();
  const urlOf = (name: SubgraphName): string => `http://127.0.0.1:${ports.get(name)}`;
  const reachedAt = (name: SubgraphName): string => through?.subgraph?.(name, urlOf(name)) ?? urlOf(name);
  const graphUrl = (name: SubgraphName): string => `${reachedAt(name)}/graphql`;
  const databaseUrl = (name: SubgraphName): string => databases.urlFor(name, prefix);
  const ownerUrl = (name: SubgraphName): string => databases.ownerUrlFor(name, prefix);
  const decisionPointUrl = through?.decisionPoint?.(urlOf('consent')) ?? urlOf('consent');

  const addresses = Object.fromEntries(
    subgraphNames.map(name => [name, { url: through?.retention?.(name, urlOf(name)) ?? urlOf(name), key: retentionKeys.get(name) }]),
  ) as unknown as SubgraphAddresses;

  const common = (name: SubgraphName) => ({
    host: '127.0.0.1',
    port: ports.get(name) as number,
    databaseUrl: through?.database?.(name, databaseUrl(name)) ?? databaseUrl(name),
    ...(!options.migrated && { migrationUrl: ownerUrl(name) }),
    internalTokenKey: internalKeys.get(name) as Uint8Array,
    onStatement: (sql: string) => work.statement(name, sql),
  });
  const keysOfAsking = (name: SubgraphName) =>
    Object.fromEntries(siblingsAsking(name).map(from => [from, siblingKeys.get(name) as Uint8Array]));
  const startSubgraph = async (name: SubgraphName): Promise<void> => {
    const part = enforcing.find(({ definition }) => definition.name === name);
    const started = part
      ? startEnforcingSubgraph({
          ...part,
          ...common(name),
          decisionPointUrl,
          registerEvery: options.registerEvery,
          decisionPointKey: serviceKeys.get(name) as Uint8Array,
          siblings: Object.fromEntries(
            siblingsAskedBy(name).map(to => [to, { url: reachedAt(to), key: siblingKeys.get(to) as Uint8Array }]),
          ),
          siblingKeys: keysOfAsking(name),
          retentionKey: retentionKeys.get(name) as Uint8Array,
          around: decisionPoint => {
            const around = options.aroundDecisions?.(decisionPoint, name) ?? decisionPoint;
            return { ...around, decide: question => (work.decision(name, question), around.decide(question)) };
          },
        })
      : startConsent({
          ...common(name),
          serviceKeys: { ...Object.fromEntries(serviceKeys), [RELEASING_SERVICE]: releaseKey },
          siblingKeys: keysOfAsking(name),
          trust,
          registerEvery: options.registerEvery,
          pseudonymKey,
          sealKey,
          addresses,
        });
    running.set(name, await started);
  };
  await startSubgraph('consent');
  await Promise.all(enforcing.map(({ definition }) => startSubgraph(definition.name)));

  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    production: options.production ?? false,
    registeredOnly: false,
    supergraph,
    subgraphs: Object.fromEntries(subgraphNames.map(name => [name, { url: graphUrl(name), key: internalKeys.get(name) as Uint8Array }])),
    decisionPoint: { url: decisionPointUrl, key: releaseKey },
    token: trust,
    ...(options.registerEvery !== undefined && { registerEvery: options.registerEvery }),
    ...options.gateway,
  });

  return {
    gateway,
    subgraphs: running,
    internalKeys,
    serviceKeys,
    siblingKeys,
    releaseKey,
    addresses,
    sealPublicKey: { kty: sealKey.kty, crv: sealKey.crv, x: sealKey.x },
    issuer: trust.issuer,
    keptIn: directory,
    signingKey: key,
    supergraph,
    databaseUrl,
    ownerUrl,
    pseudonymKey,
    pseudonymOf: pseudonymsUnder(pseudonymKey),
    work,
    tokenOf: (persona, lifetime) =>
      accessToken(typeof persona === 'string' ? personas[persona] : persona, key, {
        issuer: trust.issuer,
        ...(lifetime !== undefined && { lifetime }),
      }),
    async stopSubgraph(name) {
      await running.get(name)?.close();
      running.delete(name);
    },
    startSubgraph,
    async close() {
      await gateway.close();
      await Promise.all([...running.values()].map(subgraph => subgraph.close()));
      await provider.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
