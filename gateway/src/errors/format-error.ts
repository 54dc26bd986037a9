import { errorCodes, type ErrorCode, errorExtensions } from '@wijkgraph/schema';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from './refusal.ts';
import { SubgraphSentence } from './subgraph-sentence.ts';

/** Codes of the GraphQL server, whose messages speak of the client's own document and variables. */
const wordedByServer: ReadonlySet<string> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const suggestion = /\s*Did you mean .*$/s;
const INTROSPECTION_REFUSED = 'GraphQL introspection is not allowed';
/** What graphql-js says when it gives up comparing fields that share a name. */
const COMPARISON_ABORTED = 'Validation aborted.';

const isOwn = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof GraphQLError && (error.originalError as unknown) instanceof SubgraphSentence);

const isFromServer = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && wordedByServer.has(String(error.extensions.code));

/** Whether nobody chose words for this error, so that it is ours to look into and not the client's to read. */
export const isUnexpected = (error: unknown): boolean => !isOwn(error) && !isFromServer(error);

/** Takes out what graphql-js quotes of values, which may be personal data of somebody. */
const withoutValues = (message: string): string =>
  message
    .replace(/^(Variable "\$\w+") got invalid value .*$/s, '$1 got an invalid value.')
    .replace(/^Value ".*" does not exist in/s, 'The value does not exist in')
    .replace(/ value: .*$/s, ' value.')
    .replace(/, found .*$/s, '.')
    .replace(/(Unexpected \w+) ".*$/s, '$1.');

const serverWording = (message: string, production: boolean): string => {
  if (message.startsWith(INTROSPECTION_REFUSED)) return 'Introspection is switched off here.';
  if (message === COMPARISON_ABORTED) return 'The document repeats so many fields that it cannot be checked.';
  return production ? withoutValues(message.replace(suggestion, '')) : message;
};

/**
 * Makes every error that leaves the gateway: a code of the closed union, a message somebody chose for the client,
 * where it happened, and nothing else. In production without suggestions, which give the schema away.
 */
export const createErrorFormat =
  (production: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const unexpected = isUnexpected(error);
    const code: ErrorCode = unexpected ? 'INTERNAL_SERVER_ERROR' : (formatted.extensions?.code as ErrorCode);
    const message = unexpected
      ? errorCodes.INTERNAL_SERVER_ERROR
      : isOwn(error)
        ? formatted.message
        : serverWording(formatted.message, production);
    return {
      message,
      ...(formatted.locations && !unexpected && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { ...errorExtensions(code, formatted.extensions) },
    };
  };
