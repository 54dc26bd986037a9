import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { AccessTokens } from '../caller/access-token.ts';
import { PURPOSE_HEADER, purposeOf } from '../caller/purpose.ts';
import { traceOf } from '../caller/trace.ts';
import type { Admission } from '../limits/admission.ts';
import type { Limits } from '../limits/limits.ts';
import { Deadline } from '../routing/deadline.ts';
import { type GatewayContext, OperationState } from '../routing/operation-state.ts';
import { readBody, refuseNullCharacter } from './request-body.ts';

export interface GraphqlParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly tokens: AccessTokens;
  readonly admission: Admission;
  readonly limits: Limits;
}

/** The only headers of a request that the GraphQL server gets to see. None of them reaches a subgraph. */
const passed = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

const only = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

const headersOf = ({ headers }: IncomingMessage): HeaderMap => {
  const kept = new HeaderMap();
  for (const name of passed) {
    const value = only(headers[name]);
    if (value !== undefined) kept.set(name, value);
  }
  return kept;
};

const documentIn = (body: unknown, search: string): string | undefined => {
  const query = body === undefined ? new URLSearchParams(search).get('query') : (body as { query?: unknown } | null)?.query;
  return typeof query === 'string' ? query : undefined;
};

/** Answers GraphQL over HTTP: who asks, may this document be read at all, and then the operation itself. */
export const createGraphqlEndpoint = ({ server, tokens, admission, limits }: GraphqlParts) => {
  const begin = async (request: IncomingMessage, body: unknown, search: string): Promise<OperationState> => {
    const identity = await tokens.identify(request.headers.authorization);
    const purpose = purposeOf(identity, only(request.headers[PURPOSE_HEADER]));
    if (body === undefined) for (const text of new URLSearchParams(search).values()) refuseNullCharacter(text);
    const document = documentIn(body, search);
    if (document !== undefined) admission.admit(document);
    return new OperationState(identity, purpose, traceOf(only(request.headers.traceparent)), new Deadline(limits.operationMillis));
  };

  return async (request: IncomingMessage, method: 'GET' | 'POST', search: string): Promise<HTTPGraphQLResponse> => {
    const body = method === 'POST' ? await readBody(request, limits.bodyBytes) : undefined;
    let state: OperationState | undefined;
    try {
      return await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: headersOf(request), search, body },
        context: async () => ({ state: (state = await begin(request, body, search)) }),
      });
    } finally {
      state?.deadline.clear();
    }
  };
};

export type GraphqlEndpoint = ReturnType<typeof createGraphqlEndpoint>;
