import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  type Caller,
  DecisionUnavailable,
  type ErrorCode,
  errorCodes,
  errorExtensions,
  NotRegistered,
  type Register,
  verifyInternalToken,
} from '@wijkgraph/schema';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { factsOf } from '../disclosure/document-facts.ts';
import { setBackBy } from '../storage/set-back.ts';
import { json, type Reply, type Request } from './http-server.ts';
import { RequestContext, type Surroundings } from './request-context.ts';

export interface GraphqlOptions extends Surroundings {
  readonly schema: GraphQLSchema;
  /** Shared by the gateway and this subgraph. */
  readonly internalTokenKey: Uint8Array;
  readonly register: Register;
}

/** Answers a request to the subgraph's graph. */
export interface GraphqlHandler {
  handle(request: Request): Promise<Reply>;
  stop(): Promise<void>;
}

const refusal = (status: number, code: ErrorCode, message: string = errorCodes[code]): Reply =>
  json(status, { errors: [{ message, extensions: { code } }] });

/** Only codes of the closed union leave; whatever else went wrong is told to our own log and not to the caller. */
const formatError = ({ message, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const place = path && { path };
  const reason = unwrapResolverError(error);
  if (reason instanceof DecisionUnavailable)
    return { message: errorCodes.DECISION_UNAVAILABLE, ...place, extensions: { code: 'DECISION_UNAVAILABLE' } };
  const setBack = setBackBy(reason);
  if (setBack) return { message: errorCodes[setBack], ...place, extensions: { code: setBack } };
  const code = extensions?.code as ErrorCode;
  if (code in errorCodes && code !== 'INTERNAL_SERVER_ERROR')
    return { message, ...place, extensions: { ...errorExtensions(code, extensions) } };
  console.error(JSON.stringify({ level: 'error', path, reason: error instanceof Error ? error.message : String(error) }));
  return { message: errorCodes.INTERNAL_SERVER_ERROR, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};

const disclosurePlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, contextValue }) {
        contextValue.begin(factsOf(schema, document));
      },
      async willSendResponse({ response, contextValue }) {
        const disclosure = contextValue.disclosure as RequestContext['disclosure'] | undefined;
        if (!disclosure || response.body.kind !== 'single') return;
        const [withheld, asOf] = [disclosure.withheld(), disclosure.asOf];
        if (withheld || asOf !== undefined)
          response.body.singleResult.extensions = { ...(withheld && { withheld }), ...(asOf !== undefined && { asOf }) };
      },
    };
  },
};

const asNotRegistered = (reason: unknown): NotRegistered => {
  if (reason instanceof NotRegistered) return reason;
  throw reason;
};

/** The graph of one subgraph. Nothing at all runs for a request that the gateway does not vouch for. */
export const graphqlHandler = async ({ schema, internalTokenKey, register, ...surroundings }: GraphqlOptions): Promise<GraphqlHandler> => {
  const server = new ApolloServer<RequestContext>({
    schema,
    formatError,
    plugins: [
      disclosurePlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    persistedQueries: false,
    csrfPrevention: false,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await server.start();

  const callerOf = (token: string): Caller | undefined => {
    try {
      return verifyInternalToken(token, surroundings.subgraph, internalTokenKey);
    } catch {
      return undefined;
    }
  };

  return {
    async handle(request) {
      const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
      const caller = token === undefined ? undefined : callerOf(token);
      if (!caller) return refusal(401, 'UNAUTHENTICATED');
      const registered = await register.admit({ ...caller, purposes: [caller.purpose] }).catch(asNotRegistered);
      if (registered instanceof NotRegistered) return refusal(403, 'FORBIDDEN', registered.message);
      let body: unknown;
      try {
        body = JSON.parse(await request.body());
      } catch (reason) {
        if (reason instanceof SyntaxError) return refusal(400, 'BAD_REQUEST');
        throw reason;
      }
      const {
        status,
        headers,
        body: answer,
      } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body },
        context: async () => new RequestContext({ ...caller, scopes: registered.scopes }, registered.confirmed, surroundings),
      });
      return { status: status ?? 200, headers: Object.fromEntries(headers), body: answer.kind === 'complete' ? answer.string : '' };
    },
    stop: () => server.stop(),
  };
};
