import { Register, registerOverHttp, serviceTokens, type SubgraphName } from '@wijkgraph/schema';
import type { z } from 'zod';
import type { SubgraphDefinition } from '../build/definition.ts';
import { decisionClient } from '../decision-point/decision-client.ts';
import type { DecisionPoint } from '../decision-point/question.ts';
import { migrationUrlAtStart, readEnvironment, siblingVariables } from '../environment.ts';
import { siblingRoutes } from '../sibling/sibling-routes.ts';
import { type Sibling, siblingsOf, siblingsPart } from '../sibling/siblings.ts';
import type { Migrations } from '../storage/storage.ts';
import { Parts } from './parts.ts';
import { run, type Told } from './run.ts';
import { type RunningSubgraph, startSubgraph, type SubgraphOptions } from './start-subgraph.ts';

export interface EnforcingOptions extends Omit<SubgraphOptions, 'decisionPoint' | 'register' | 'routes' | 'onClose'> {
  /** Origin of the consent subgraph. */
  readonly decisionPointUrl: string;
  /** Shared by this subgraph and the decision point. */
  readonly decisionPointKey: Uint8Array;
  /** Milliseconds between two readings of the register of applications; a quarter of a minute where left out. */
  readonly registerEvery?: number | undefined;
  /** Puts something between this subgraph and the decision point, such as a counter. */
  readonly around?: (decisionPoint: DecisionPoint) => DecisionPoint;
  /** Those that it asks beside the graph, as its definition lists them. */
  readonly siblings?: Readonly<Partial<Record<SubgraphName, Sibling>>>;
  /** Shared with those that ask it. */
  readonly siblingKeys?: Readonly<Record<string, Uint8Array>>;
}

const sayUnread = (reason: unknown): void =>
  console.error(
    JSON.stringify({ level: 'error', reason: `The register of applications cannot be read: ${String((reason as Error).message)}` }),
  );

/** Starts a subgraph that asks the decision point over HTTP: every one but consent. */
export const startEnforcingSubgraph = ({
  decisionPointUrl,
  decisionPointKey,
  registerEvery,
  around,
  siblings: asked = {},
  siblingKeys = {},
  ...options
}: EnforcingOptions): Promise<RunningSubgraph> => {
  const { name, answers = [], beside } = options.definition;
  const client = decisionClient({ url: decisionPointUrl, subgraph: name, key: decisionPointKey });
  const register = new Register({
    read: registerOverHttp(decisionPointUrl, serviceTokens(name, decisionPointKey)),
    every: registerEvery,
    failed: sayUnread,
  });
  const siblings = siblingsOf(name, asked);
  let work: { close(): Promise<void> } | undefined;
  return startSubgraph({
    ...options,
    register,
    parts: (options.parts ?? new Parts()).with(siblingsPart, siblings),
    decisionPoint: () => around?.(client) ?? client,
    routes: orm => {
      work = beside?.(orm, siblings);
      return siblingRoutes(name, siblingKeys, answers, orm);
    },
    onClose: async () => {
      await work?.close();
      await Promise.all([client.close(), siblings.close()]);
    },
  });
};

/** What a subgraph reads from its environment beside what all of them read, and what that makes of it. */
export interface Settings<Variables extends z.ZodType> {
  readonly variables: Variables;
  readonly parts: (environment: z.output<Variables>) => Parts;
}

/** The whole of such a subgraph's `main.ts`: reads the environment, starts, and runs until it is asked to stop; or migrates. */
export const runEnforcingSubgraph = <Variables extends z.ZodType>(
  definition: SubgraphDefinition,
  migrations: Migrations,
  told: Told,
  settings?: Settings<Variables>,
): Promise<void> => {
  const start = async () => {
    const environment = readEnvironment(siblingVariables(definition.name), told.env);
    return startEnforcingSubgraph({
      definition,
      ...(settings && { parts: settings.parts(readEnvironment(settings.variables, told.env)) }),
      migrations,
      host: environment.HOST,
      port: environment.PORT,
      databaseUrl: environment.DATABASE_URL,
      migrationUrl: migrationUrlAtStart(environment),
      internalTokenKey: environment.INTERNAL_TOKEN_KEY,
      retentionKey: environment.RETENTION_KEY,
      decisionPointUrl: environment.DECISION_POINT_URL,
      decisionPointKey: environment.DECISION_POINT_KEY,
      ...(environment.SIBLINGS && { siblings: environment.SIBLINGS }),
      ...(environment.SIBLING_KEYS && { siblingKeys: environment.SIBLING_KEYS }),
    });
  };
  return run({ definition, migrations, start }, told);
};
