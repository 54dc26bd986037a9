import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { isServerAway, onReach } from '../session/server.ts';

/** A page of a list, as the graph hands it out. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How a list is asked for. It never changes while the program runs. */
export interface ListQuestion<Data, Variables extends OperationVariables, Node> {
  readonly document: TypedDocumentNode<Data, Variables & { after?: string | null }>;
  readonly pageOf: (data: Data) => Page<Node> | null | undefined;
}

export interface WholeList<Node> {
  readonly rows: readonly Node[];
  readonly loading: boolean;
  readonly error: Error | undefined;
  /** When it was read last, as far as it could be; undefined until then. */
  readonly readAt: Date | undefined;
}

const UNREAD = { rows: [], loading: true, error: undefined, readAt: undefined } as const;

/** Milliseconds between two looks whether anything changed. */
const EVERY = 30_000;
/** Rows after which a list is long enough for anybody. */
const MOST = 5_000;

const nodesOf = <Node>({ edges }: Page<Node>): Node[] => edges.flatMap(({ node }) => (node === null ? [] : [node]));

/** All pages of a list, one after the other. What was read before an error is kept. */
const readList = async <Data, Variables extends OperationVariables, Node>(
  client: ApolloClient,
  { document, pageOf }: ListQuestion<Data, Variables, Node>,
  { variables, byItself, signal }: { readonly variables: Variables; readonly byItself: boolean; readonly signal: AbortSignal },
): Promise<WholeList<Node>> => {
  const rows: Node[] = [];
  let after: string | null = null;
  do {
    const answer: ApolloClient.QueryResult<Data, 'all'> = await client.query({
      query: document,
      variables: { ...variables, after },
      fetchPolicy: 'no-cache',
      context: { byItself },
    });
    const { error } = answer;
    const page = answer.data ? pageOf(answer.data as Data) : undefined;
    if (page) rows.push(...nodesOf(page));
    if (!page || error) return { rows, loading: false, error, readAt: undefined };
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && rows.length < MOST && !signal.aborted);
  return { rows, loading: false, error: undefined, readAt: new Date() };
};

/** What is shown after another look: what was there where the look failed, and the very same rows where nothing changed. */
const afterLook = <Node>(before: WholeList<Node>, next: WholeList<Node>): WholeList<Node> => {
  if (next.error && before.readAt && next.rows.length <= before.rows.length) return { ...before, loading: false, error: next.error };
  const isSame = before.rows.length === next.rows.length && JSON.stringify(before.rows) === JSON.stringify(next.rows);
  return { ...next, rows: isSame ? before.rows : next.rows };
};

/**
 * A list that is read to its end, and again while somebody looks at it. Sorting and filtering then need no question: what a caller
 * may see of a list is of one team.
 */
export const useWholeList = <Data, Variables extends OperationVariables, Node>(
  question: ListQuestion<Data, Variables, Node>,
  variables: Variables,
): WholeList<Node> => {
  const client = useApolloClient();
  const [list, setList] = useState<WholeList<Node>>(UNREAD);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const read = async (byItself: boolean) => {
      const next = await readList(client, question, { variables: JSON.parse(asked) as Variables, byItself, signal });
      if (!signal.aborted) setList(before => afterLook(before, next));
    };
    setList(UNREAD);
    void read(false);
    const timer = setInterval(() => document.hidden || void read(true), EVERY);
    const look = () => document.hidden || void read(true);
    document.addEventListener('visibilitychange', look, { signal });
    const leave = onReach(() => isServerAway() || look());
    return () => {
      leave();
      left.abort();
      clearInterval(timer);
    };
  }, [client, question, asked]);
  return list;
};

/** Two lists as one: read when both are, and in trouble when one is. */
export const together = <Node>(one: WholeList<Node>, other: WholeList<Node>): WholeList<Node> => ({
  rows: [...one.rows, ...other.rows],
  loading: one.loading || other.loading,
  error: one.error ?? other.error,
  readAt: one.readAt && other.readAt && (one.readAt < other.readAt ? one.readAt : other.readAt),
});
