import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { execute, type FormattedExecutionResult } from 'graphql';
import { aboutOf } from '../contract/introspection.ts';
import type { CurrentContracts } from '../contract/current-contracts.ts';
import type { ContractOf } from '../contract/contract-of.ts';
import { isUnexpected } from '../errors/format-error.ts';
import { Refusal } from '../errors/refusal.ts';
import { statusForOlderClient } from '../http/older-client.ts';
import type { CostLimit } from '../limits/cost.ts';
import { type Log, whereFrom } from '../logging/log.ts';
import type { GatewayContext } from '../routing/operation-state.ts';
import { refuseWhatIsClosed, type ScopeCheck } from '../scopes/scope-check.ts';

interface Rules {
  readonly scopes: ScopeCheck;
  readonly cost: CostLimit;
  readonly contracts: CurrentContracts;
  /** What introspection shows to whom; undefined where it is switched off. */
  readonly contractOf: ContractOf | undefined;
  readonly log: Log;
}

const PERSONAL = 'no-store';
const DIRECTORY = 'public, max-age=60';

/** What happens to each operation before it is planned, and to each answer before it leaves. One object serves all: it holds nothing. */
const createListener = ({ scopes, cost, contractOf, log }: Rules): GraphQLRequestListener<GatewayContext> => ({
  async didResolveOperation({ schema, document, operation, request, contextValue: { state } }) {
    if (!operation) throw new Refusal('OPERATION_RESOLUTION_FAILURE', undefined, { status: 400 });
    if (!schema.getRootType(operation.operation))
      throw new Refusal('OPERATION_RESOLUTION_FAILURE', `There are no ${operation.operation}s here.`, { status: 400 });
    refuseWhatIsClosed(scopes.needsOf(schema, document, operation), state.identity);
    cost.check({ schema, document, operation, variables: request.variables });
    if (contractOf && aboutOf(document, operation) === 'both')
      throw new Refusal('BAD_REQUEST', 'Ask for the schema in an operation of its own.', { status: 400 });
    state.begin(operation);
  },

  async responseForOperation({ document, operation, request, contextValue: { state } }) {
    if (!contractOf || aboutOf(document, operation) !== 'schema') return null;
    const { schema } = await contractOf(state.identity);
    const singleResult = await execute({ schema, document, operationName: request.operationName, variableValues: request.variables });
    return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
  },

  async didEncounterErrors({ errors, contextValue: { state } }) {
    for (const error of errors)
      if (isUnexpected(error))
        log({ level: 'error', event: 'an operation failed', trace: state.trace.id, ...whereFrom(error.originalError ?? error) });
  },

  async willSendResponse({ schema, document, operation, request, response, contextValue: { state } }) {
    if (response.body.kind !== 'single') return;
    const result: FormattedExecutionResult = response.body.singleResult;
    const withheld = state.withheld.report();
    if (result.data === undefined)
      response.http.status = statusForOlderClient(request.http?.headers.get('accept'), result.errors) ?? response.http.status;
    // Whatever the gateway put here speaks of its inside.
    if (withheld) result.extensions = { withheld };
    else delete result.extensions;
    const open = !withheld && !result.errors && document && operation && scopes.needsOf(schema, document, operation).directoryOnly;
    response.http.headers.set('cache-control', open ? DIRECTORY : PERSONAL);
    if (open) response.http.headers.set('vary', 'Authorization');
  },
});

/** The gateway's rules, where the GraphQL server asks for them. */
export const createOperationPlugin = (rules: Rules): ApolloServerPlugin<GatewayContext> => {
  const listener = Promise.resolve(createListener(rules));
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        if (!coreSupergraphSdl) return;
        rules.scopes.learn(apiSchema, coreSupergraphSdl);
        rules.contracts.learn(apiSchema, coreSupergraphSdl);
      },
    }),
    requestDidStart: () => listener,
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      const trace = requestContext.contextValue.state.trace.id;
      rules.log({ level: 'error', event: 'a request failed', trace, ...whereFrom(error) });
    },
  };
};
