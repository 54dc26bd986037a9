import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { Callers } from '../caller/callers.ts';
import { PURPOSE_HEADER, purposeOf } from '../caller/purpose.ts';
import { traceOf } from '../caller/trace.ts';
import { askedDocument } from '../documents/asked-document.ts';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import type { Limits } from '../limits/limits.ts';
import { keptBack } from '../release/kept-back.ts';
import type { Release } from '../release/release.ts';
import { Deadline } from '../routing/deadline.ts';
import { type GatewayContext, OperationState } from '../routing/operation-state.ts';
import { parametersOf, putDocument } from './graphql-parameters.ts';
import { readBody, refuseNullCharacter } from './request-body.ts';

export interface GraphqlParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly callers: Callers;
  readonly documents: TrustedDocuments;
  readonly release: Release;
  readonly limits: Limits;
}

/** The connection that waits for the answer. */
export interface Asker {
  /** Resolves when it takes this answer as its next one. */
  turn(): Promise<void>;
  /** Takes the answer at once. */
  take(answer: HTTPGraphQLResponse): void;
}

/** Times that a query is carried out at most: again when something was taken away from the caller while it ran. */
const RUNS = 4;

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

/** Answers GraphQL over HTTP: who asks, may this document be read at all, and then the operation itself. */
export const createGraphqlEndpoint = ({ server, callers, documents, release, limits }: GraphqlParts) => {
  const begin = async (request: IncomingMessage, asked: HTTPGraphQLRequest): Promise<OperationState> => {
    const identity = await callers.identify(request.headers.authorization);
    const purpose = purposeOf(identity, only(request.headers[PURPOSE_HEADER]));
    if (asked.body === undefined) for (const text of new URLSearchParams(asked.search).values()) refuseNullCharacter(text);
    const parameters = parametersOf(asked);
    const document = askedDocument(parameters);
    const text = await documents.textOf(document, identity.client);
    if (document.hash !== undefined && text !== undefined) putDocument(asked, parameters, text);
    return new OperationState(identity, purpose, traceOf(only(request.headers.traceparent)), new Deadline(limits.operationMillis));
  };

  return async (request: IncomingMessage, method: 'GET' | 'POST', search: string, asker: Asker): Promise<void> => {
    const body = method === 'POST' ? await readBody(request, limits.bodyBytes) : undefined;
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: headersOf(request), search, body };
    let state: OperationState | undefined;
    let unknown = 0;
    try {
      for (let run = 1; ; run++) {
        const answer = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest,
          context: async () => ({ state: (state = state?.again() ?? (await begin(request, httpGraphQLRequest))) }),
        });
        if (!state) return asker.take(answer);
        const outcome = await release.release(state, { turn: () => asker.turn(), handOver: () => asker.take(answer) });
        if (outcome === 'released') return;
        if (!state.repeatable) return asker.take(keptBack(answer, 'ANSWER_WITHHELD'));
        // Once more where nobody could say, for then the subgraphs close what is personal and the directory still answers.
        if (outcome === 'unknown') unknown++;
        if (outcome === 'late' || unknown > 1 || run === RUNS || state.deadline.passed)
          return asker.take(keptBack(answer, 'DECISION_UNAVAILABLE'));
      }
    } finally {
      state?.deadline.clear();
    }
  };
};

export type GraphqlEndpoint = ReturnType<typeof createGraphqlEndpoint>;
