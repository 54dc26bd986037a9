import type { SubgraphDefinition } from '../build/definition.ts';
import { decisionClient } from '../decision-point/decision-client.ts';
import type { DecisionPoint } from '../decision-point/question.ts';
import { enforcementVariables, migrationUrlAtStart, readEnvironment } from '../environment.ts';
import type { Migrations } from '../storage/storage.ts';
import { run, type Told } from './run.ts';
import { type RunningSubgraph, startSubgraph, type SubgraphOptions } from './start-subgraph.ts';

export interface EnforcingOptions extends Omit<SubgraphOptions, 'decisionPoint' | 'routes' | 'onClose'> {
  /** Origin of the consent subgraph. */
  readonly decisionPointUrl: string;
  /** Shared by this subgraph and the decision point. */
  readonly decisionPointKey: Uint8Array;
  /** Puts something between this subgraph and the decision point, such as a counter. */
  readonly around?: (decisionPoint: DecisionPoint) => DecisionPoint;
}

/** Starts a subgraph that asks the decision point over HTTP: every one but consent. */
export const startEnforcingSubgraph = ({
  decisionPointUrl,
  decisionPointKey,
  around,
  ...options
}: EnforcingOptions): Promise<RunningSubgraph> => {
  const client = decisionClient({ url: decisionPointUrl, subgraph: options.definition.name, key: decisionPointKey });
  return startSubgraph({ ...options, decisionPoint: () => around?.(client) ?? client, onClose: () => client.close() });
};

/** The whole of such a subgraph's `main.ts`: reads the environment, starts, and runs until it is asked to stop; or migrates. */
export const runEnforcingSubgraph = (definition: SubgraphDefinition, migrations: Migrations, told: Told): Promise<void> => {
  const start = async () => {
    const environment = readEnvironment(enforcementVariables, told.env);
    return startEnforcingSubgraph({
      definition,
      migrations,
      host: environment.HOST,
      port: environment.PORT,
      databaseUrl: environment.DATABASE_URL,
      migrationUrl: migrationUrlAtStart(environment),
      internalTokenKey: environment.INTERNAL_TOKEN_KEY,
      decisionPointUrl: environment.DECISION_POINT_URL,
      decisionPointKey: environment.DECISION_POINT_KEY,
    });
  };
  return run({ definition, migrations, start }, told);
};
