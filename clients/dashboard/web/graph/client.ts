import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { hasActed } from '../session/deeds.ts';
import { askServer, isServerAway, onReach } from '../session/server.ts';
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

const answerOf = (code: string, message: string): ApolloLink.Result => ({ errors: [{ message, extensions: { code } }] });

const isChange = ({ operationType }: ApolloLink.Operation): boolean => operationType === OperationTypeNode.MUTATION;

/** Nobody answered. Of a change that was sent it is then not known whether it was made. */
const unanswered = (operation: ApolloLink.Operation, wasSent: boolean): ApolloLink.Result =>
  isChange(operation) && wasSent
    ? answerOf('UNCERTAIN', 'It is not known whether this was carried out.')
    : answerOf('UNREACHABLE', 'The server does not answer.');

const askGraph = async (operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> => {
  const { query, operationName, variables, getContext } = operation;
  const answer = await askServer('/graphql', {
    method: 'POST',
    signal,
    byItself: getContext().byItself === true || !hasActed(),
    body: JSON.stringify({ documentId: hashOf(query), operationName, variables }),
  });
  hearOfSession(answer);
  const result = (await answer.json()) as ApolloLink.Result;
  return codesOf(result).includes('GRAPH_UNREACHABLE') ? unanswered(operation, true) : result;
};

/** Our operations go by their hash: the server knows their text, and no other is asked. */
const link = new ApolloLink(
  operation =>
    new Observable(observer => {
      const cancelled = new AbortController();
      const isConnected = navigator.onLine;
      askGraph(operation, cancelled.signal)
        .catch(() => unanswered(operation, isConnected))
        .then(result => {
          if (!isChange(operation) && codesOf(result).some(code => passing.has(code))) askAgainLater();
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

/** What passes by itself: a part of the graph that is away, or the way to it. */
const passing: ReadonlySet<string> = new Set(['UNREACHABLE', 'IDENTITY_UNREACHABLE', 'SUBGRAPH_UNAVAILABLE', 'DECISION_UNAVAILABLE']);
const codesOf = ({ errors = [] }: ApolloLink.Result): readonly string[] => errors.map(({ extensions }) => String(extensions?.code));

/** Milliseconds after which what was missing on the page is asked again. */
const AGAIN = 20_000;
let again: ReturnType<typeof setTimeout> | undefined;

const askAgain = (): void => {
  clearTimeout(again);
  again = undefined;
  void client.refetchQueries({ include: 'active' });
};
const askAgainLater = (): void => {
  again ??= setTimeout(askAgain, AGAIN);
};

onReach(() => isServerAway() || askAgain());
