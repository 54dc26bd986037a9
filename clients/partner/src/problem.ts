/** What the graph says of what it does not do. */
export const graphCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'INVALID_STATE',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'DECISION_UNAVAILABLE',
  'ANSWER_WITHHELD',
  'SUBGRAPH_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'INTERNAL_SERVER_ERROR',
] as const;

export type GraphCode = (typeof graphCodes)[number];

/** Why there is no answer, each with a sentence a person can act on. */
export type Problem =
  /** The graph refused, or could not answer; `path` says for which part of the operation. */
  | { readonly code: Exclude<GraphCode, 'CONFLICT'>; readonly message: string; readonly path?: readonly (string | number)[] }
  /** Somebody else was first; `currentVersion` is the version that the record has now, where it was an edit of a stale one. */
  | { readonly code: 'CONFLICT'; readonly message: string; readonly path?: readonly (string | number)[]; readonly currentVersion?: number }
  /** The identity provider gives no token; `reason` is its error code (RFC 6749 section 5.2), where it answered at all. */
  | { readonly code: 'SIGN_IN_FAILED'; readonly message: string; readonly reason?: string }
  /** Nobody answers. A write may or may not have been carried out where `sent` is true. */
  | { readonly code: 'UNREACHABLE' | 'TIMED_OUT'; readonly message: string; readonly sent: boolean }
  /** What answers is no graph. */
  | { readonly code: 'NOT_A_GRAPH'; readonly message: string; readonly status: number };

/** A problem on its way: thrown where there is no place to return it, as by a cursor. */
export class GraphProblem extends Error {
  override readonly name = 'GraphProblem';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}
