import { z } from 'zod/mini';
import { documents } from './documents.ts';

/** What a page sends: which of our operations, and what it fills in. */
const question = z.object({
  documentId: z.string(),
  operationName: z.optional(z.nullable(z.string())),
  variables: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

export interface GraphAnswer {
  readonly status: number;
  readonly body: string;
}

/** Milliseconds that the graph gets for an answer. */
const PATIENCE = 20_000;

const refusal = (status: number, code: string, message: string): GraphAnswer => ({
  status,
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asks the gateway one of our operations with somebody's access token, for a purpose if one is named. */
export const askGraph = async (
  url: string,
  { text, token, purpose }: { readonly text: string; readonly token: string; readonly purpose: string | undefined },
): Promise<GraphAnswer> => {
  const read = question.safeParse(parsed(text));
  if (!read.success) return refusal(400, 'BAD_REQUEST', 'This is not a question of the dashboard.');
  const { documentId, operationName, variables } = read.data;
  const query = documents.get(documentId);
  if (query === undefined) return refusal(400, 'PERSISTED_QUERY_NOT_FOUND', 'The dashboard was renewed. Load the page again.');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(purpose !== undefined && { 'wijkgraph-purpose': purpose }),
      },
      body: JSON.stringify({ query, operationName, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: answer.status, body: await answer.text() };
  } catch {
    return refusal(502, 'GRAPH_UNREACHABLE', 'The graph does not answer.');
  }
};
