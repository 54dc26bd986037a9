import type { ErrorCode } from '@wijkgraph/schema';

/** Faults of the GraphQL request itself: the document, its operation, its variables. */
const faults: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** Whether a client names `application/json` and not the media type that GraphQL has of its own since. */
const isOlder = (accept: string | undefined): boolean =>
  accept !== undefined && /\bapplication\/json\b/i.test(accept) && !/\bapplication\/graphql-response\+json\b/i.test(accept);

/**
 * The status for an older client whose GraphQL request is at fault: 200, for it reads the body of nothing else, and cannot tell
 * another status from one that something on the way made (GraphQL over HTTP, "application/json"). Undefined leaves the status
 * as it is: also to such a client, what is refused for who asks or how much is asked is no 200.
 */
export const statusForOlderClient = (
  accept: string | undefined,
  errors: readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined,
): 200 | undefined => (isOlder(accept) && errors?.every(({ extensions }) => faults.has(extensions?.code)) ? 200 : undefined);
