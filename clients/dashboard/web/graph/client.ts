import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { askServer } from '../session/server.ts';
import { hearOfSession } from '../session/session.ts';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
        fetchPolicy: 'cache-and-network';
      }
      interface Query {
        errorPolicy: 'all';
      }
      interface Mutate {
        errorPolicy: 'all';
      }
    }
  }
  interface DefaultContext {
    /** Asked by the page itself and not by whoever sits before it: no sign of life. */
    readonly byItself?: boolean;
  }
}

const hashOf = (document: DocumentNode): string =>
  (document as DocumentNode & { readonly __meta__: { readonly hash: string } }).__meta__.hash;

const unreachable: ApolloLink.Result = { errors: [{ message: 'The server does not answer.', extensions: { code: 'UNREACHABLE' } }] };

const askGraph = async ({ query, operationName, variables, getContext }: ApolloLink.Operation, signal: AbortSignal) => {
  const answer = await askServer('/graphql', {
    method: 'POST',
    signal,
    headers: { ...(getContext().byItself === true && { 'x-wijkgraph-by-itself': '1' }) },
    body: JSON.stringify({ documentId: hashOf(query), operationName, variables }),
  });
  hearOfSession(answer);
  return (await answer.json()) as ApolloLink.Result;
};

/** Our operations go by their hash: the server knows their text, and no other is asked. */
const link = new ApolloLink(
  operation =>
    new Observable(observer => {
      const cancelled = new AbortController();
      askGraph(operation, cancelled.signal)
        .catch(() => unreachable)
        .then(result => {
          observer.next(result);
          observer.complete();
        });
      return () => cancelled.abort();
    }),
);

/** A part of the graph that fails must not take the rest of a page with it. */
const partial = { errorPolicy: 'all' } as const;

export const client = new ApolloClient({
  link,
  cache: new InMemoryCache({
    typePolicies: {
      Party: { keyFields: ['id'] },
      Me: { merge: true },
    },
  }),
  defaultOptions: {
    watchQuery: { ...partial, fetchPolicy: 'cache-and-network' },
    query: partial,
    mutate: partial,
  },
});
