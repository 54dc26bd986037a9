import { errorCodes, type ErrorCode, type ErrorExtensions, errorExtensions } from '@wijkgraph/schema';
import type { GraphQLFormattedError } from 'graphql';

/** Codes whose message a subgraph may word itself, because it is about the caller's own input or rights. */
const wordedBySubgraphs: ReadonlySet<string> = new Set<ErrorCode>([
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'INVALID_STATE',
  'CONFLICT',
  'DECISION_UNAVAILABLE',
]);

/** Codes that pass from a subgraph, with the fixed sentence of the code. */
const passedFromSubgraphs: ReadonlySet<string> = new Set<ErrorCode>(['LIMIT_EXCEEDED', 'TIMEOUT', 'INTERNAL_SERVER_ERROR']);

/** Codes by which a subgraph says that it does not understand or trust the gateway: nothing a client did. */
const faultsBetweenUs: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'SUBGRAPH_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

const badVariable = /^Variable "\$(\w+)"/;

/** An error of a subgraph after everything was taken out that only the inside may know. */
export class SubgraphSentence implements GraphQLFormattedError {
  constructor(
    readonly message: string,
    readonly path: readonly (string | number)[] | undefined,
    readonly extensions: ErrorExtensions,
  ) {}

  at(path: readonly (string | number)[]): SubgraphSentence {
    return new SubgraphSentence(this.message, path, this.extensions);
  }
}

const wordingOf = (code: ErrorCode, message: string): string => {
  const variable = badVariable.exec(message)?.[1];
  if (variable === undefined) return message;
  // graphql-js quotes the value here, and a value may be personal data of somebody.
  return variable === 'representations' ? errorCodes[code] : `The value of "$${variable}" is not right.`;
};

const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every(key => typeof key === 'string' || typeof key === 'number');

/** Reads one error of a subgraph's answer; whatever is not understood becomes an internal error without words of its own. */
export const readSubgraphError = (error: unknown): SubgraphSentence => {
  const { message, path, extensions } = (error ?? {}) as { message?: unknown; path?: unknown; extensions?: Record<string, unknown> | null };
  const said = String(extensions?.code);
  const where = isPath(path) ? path : undefined;
  if (wordedBySubgraphs.has(said)) {
    const code = said as ErrorCode;
    return new SubgraphSentence(
      typeof message === 'string' ? wordingOf(code, message) : errorCodes[code],
      where,
      errorExtensions(code, extensions),
    );
  }
  const code = passedFromSubgraphs.has(said)
    ? (said as ErrorCode)
    : faultsBetweenUs.has(said)
      ? 'SUBGRAPH_UNAVAILABLE'
      : 'INTERNAL_SERVER_ERROR';
  return new SubgraphSentence(errorCodes[code], where, { code });
};
