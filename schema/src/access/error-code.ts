/** Everything that can be wrong, as the `extensions.code` of an error. A closed union: clients may switch on it. */
export const errorCodes = {
  UNAUTHENTICATED: 'Send a valid access token as `Authorization: Bearer <token>`.',
  FORBIDDEN: 'This is not open to you.',
  BAD_USER_INPUT: 'The input is not right.',
  NOT_FOUND: 'There is nothing here under that id that you may see.',
  INVALID_STATE: 'The record is in a state in which this step is not possible.',
  CONFLICT: 'Somebody else changed this at the same time. Read it again and repeat.',
  LIMIT_EXCEEDED: 'The operation asks more than is allowed at once.',
  TIMEOUT: 'The answer took too long.',
  DECISION_UNAVAILABLE: 'What you may see cannot be decided at this moment, so personal data stays closed. Try again shortly.',
  ANSWER_WITHHELD:
    'This may have been carried out, but it cannot be established that you may still see the answer. Read again before you repeat it.',
  SUBGRAPH_UNAVAILABLE: 'A part of the graph does not answer at this moment. Try again shortly.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no such operation.',
  PERSISTED_QUERY_NOT_FOUND: 'The document is not known.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Documents are not accepted by hash.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** What an error tells beside its sentence: its code, and nothing of our insides. */
export type ErrorExtensions = {
  readonly code: ErrorCode;
  /** With CONFLICT, where it is a stale edit that was refused: the version that the record has now. */
  readonly currentVersion?: number;
};

/** The extensions that may leave with a code, out of whatever an error carries. */
export const errorExtensions = (code: ErrorCode, carried: Readonly<Record<string, unknown>> | null | undefined): ErrorExtensions =>
  code === 'CONFLICT' && Number.isSafeInteger(carried?.currentVersion)
    ? { code, currentVersion: carried?.currentVersion as number }
    : { code };
