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
/** Pages that are asked for at a look: a list of more is not read whole each time. */
const AT_A_LOOK = 3;
/** Looks after which a long list is read whole all the same. */
const UNTIL_WHOLE = 10;

/** Where a page begins, and what was on it. */
interface Leaf<Node> {
  readonly after: string | null;
  readonly rows: readonly Node[];
  readonly next: string | null;
}

interface Asking<Variables> {
  readonly variables: Variables;
  readonly byItself: boolean;
  readonly signal: AbortSignal;
}

const nodesOf = <Node>({ edges }: Page<Node>): Node[] => edges.flatMap(({ node }) => (node === null ? [] : [node]));

/** One page, as far as it could be had, and what was wrong where not all of it could. */
const readLeaf = async <Data, Variables extends OperationVariables, Node>(
  client: ApolloClient,
  { document, pageOf }: ListQuestion<Data, Variables, Node>,
  { variables, byItself }: Asking<Variables>,
  after: string | null,
): Promise<{ readonly leaf: Leaf<Node> | undefined; readonly error: Error | undefined }> => {
  const answer: ApolloClient.QueryResult<Data, 'all'> = await client.query({
    query: document,
    variables: { ...variables, after },
    fetchPolicy: 'no-cache',
    context: { byItself },
  });
  const page = answer.data ? pageOf(answer.data as Data) : undefined;
  if (!page) return { leaf: undefined, error: answer.error };
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return { leaf: { after, rows: nodesOf(page), next }, error: answer.error };
};

interface Reading<Node> {
  readonly leaves: readonly Leaf<Node>[];
  readonly error: Error | undefined;
  /** Whether it came to the end of the list. */
  readonly isWhole: boolean;
}

/** All pages of a list, one after the other. What was read before an error is kept. */
const readList = async <Data, Variables extends OperationVariables, Node>(
  client: ApolloClient,
  question: ListQuestion<Data, Variables, Node>,
  asking: Asking<Variables>,
): Promise<Reading<Node>> => {
  const leaves: Leaf<Node>[] = [];
  let after: string | null = null;
  let count = 0;
  do {
    const { leaf, error }: Awaited<ReturnType<typeof readLeaf<Data, Variables, Node>>> = await readLeaf(client, question, asking, after);
    if (leaf) leaves.push(leaf);
    if (!leaf || error) return { leaves, error, isWhole: false };
    count += leaf.rows.length;
    after = leaf.next;
  } while (after !== null && count < MOST && !asking.signal.aborted);
  return { leaves, error: undefined, isWhole: true };
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of a long list the pages that a look is at: the first, the last, and of those between the next in turn. */
const lookedAt = <Node>(leaves: readonly Leaf<Node>[], turn: number): readonly Leaf<Node>[] =>
  [leaves[0], leaves[1 + (turn % (leaves.length - 2))], leaves.at(-1)].filter(leaf => leaf !== undefined);

/** What is shown after another look: what was there where the look failed, and the very same rows where nothing changed. */
const afterLook = <Node>(before: WholeList<Node>, { leaves, error, isWhole }: Reading<Node>): WholeList<Node> => {
  const rows = leaves.flatMap(leaf => leaf.rows);
  if (error && before.readAt && rows.length <= before.rows.length) return { ...before, loading: false, error };
  const kept = before.rows.length === rows.length && isSame(before.rows, rows) ? before.rows : rows;
  return { rows: kept, loading: false, error, readAt: isWhole ? new Date() : undefined };
};

/**
 * A list that is read to its end, and looked at again while somebody has it before them: a long one page by page, and read anew where
 * anything on them changed. Sorting and filtering then need no question: what a caller may see of a list is of one team.
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
    let leaves: readonly Leaf<Node>[] = [];
    let looks = 0;
    let isBusy = false;
    const askingBy = (byItself: boolean) => ({ variables: JSON.parse(asked) as Variables, byItself, signal });
    const read = async (byItself: boolean): Promise<void> => {
      const next = await readList(client, question, askingBy(byItself));
      if (signal.aborted) return;
      leaves = next.isWhole ? next.leaves : [];
      setList(before => afterLook(before, next));
    };
    /** Whether all is as it was on the pages that this look is at. */
    const isUnchanged = async (): Promise<boolean> => {
      for (const known of lookedAt(leaves, looks)) {
        const { leaf, error } = await readLeaf(client, question, askingBy(true), known.after);
        if (error || !isSame(leaf, known)) return false;
      }
      return true;
    };
    const look = async (): Promise<void> => {
      looks += 1;
      const isShort = leaves.length <= AT_A_LOOK || looks % UNTIL_WHOLE === 0;
      if (isShort || !(await isUnchanged())) return read(true);
      if (!signal.aborted) setList(before => ({ ...before, error: undefined, readAt: new Date() }));
    };
    /** One after the other: what takes longer than it is to the next look is not asked twice. */
    const alone = async (act: () => Promise<void>): Promise<void> => {
      if (isBusy) return;
      isBusy = true;
      await act().finally(() => (isBusy = false));
    };
    const lookIfSeen = (): void => {
      if (!document.hidden) void alone(look);
    };
    setList(UNREAD);
    void alone(() => read(false));
    const timer = setInterval(lookIfSeen, EVERY);
    document.addEventListener('visibilitychange', lookIfSeen, { signal });
    const leave = onReach(() => isServerAway() || lookIfSeen());
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
