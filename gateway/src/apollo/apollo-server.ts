import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ContractOf } from '../contract/contract-of.ts';
import type { CurrentContracts } from '../contract/current-contracts.ts';
import { createErrorFormat } from '../errors/format-error.ts';
import type { CostLimit } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import type { Log } from '../logging/log.ts';
import type { GatewayContext } from '../routing/operation-state.ts';
import { SubgraphDataSource, type SubgraphLink } from '../routing/subgraph-data-source.ts';
import { SupergraphFile } from '../routing/supergraph-file.ts';
import { ScopeCheck } from '../scopes/scope-check.ts';
import { createOperationPlugin } from './operation-plugin.ts';
import { switchOffTelemetry } from './environment.ts';

export interface ApolloParts {
  /** Path of the supergraph. */
  readonly supergraph: string;
  readonly links: ReadonlyMap<string, SubgraphLink>;
  readonly limits: Limits;
  readonly production: boolean;
  readonly cost: CostLimit;
  readonly contracts: CurrentContracts;
  readonly contractOf: ContractOf;
  readonly log: Log;
}

const silent = (): void => undefined;

/** Apollo's own sentences, without what they quote of an error: that is logged by us, with its place instead of its words. */
const loggerOf = (log: Log): NonNullable<ApolloServerOptions<GatewayContext>['logger']> => {
  const say =
    (level: 'warn' | 'error') =>
    (message?: unknown): void =>
      log({ level, event: 'the GraphQL server says', said: String(message).split(': ')[0]?.slice(0, 200) });
  return { debug: silent, info: silent, warn: say('warn'), error: say('error') };
};

/** Apollo's server on Apollo's gateway, with nothing on that reports, suggests, batches or shows itself off. Started. */
export const startApollo = async (parts: ApolloParts): Promise<ApolloServer<GatewayContext>> => {
  const { supergraph, links, limits, production, cost, contracts, contractOf, log } = parts;
  switchOffTelemetry();
  const logger = loggerOf(log);
  const gateway = new ApolloGateway({
    supergraphSdl: new SupergraphFile(supergraph, log),
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const link = links.get(name);
      if (!link) throw new Error(`The supergraph names the subgraph "${name}", for which no address and key are configured`);
      return new SubgraphDataSource(link, log);
    },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    nodeEnv: production ? 'production' : 'development',
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormat(production),
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      createOperationPlugin({ scopes: new ScopeCheck(), cost, contracts, contractOf: production ? undefined : contractOf, log }),
    ],
  });
  await server.start();
  return server;
};
