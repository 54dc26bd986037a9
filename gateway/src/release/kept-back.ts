import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { errorCodes, type ErrorCode } from '@wijkgraph/schema';

/** What a client gets instead of an answer that may not leave: no part of it, and a sentence to act on. */
export const keptBack = (answer: HTTPGraphQLResponse, code: ErrorCode): HTTPGraphQLResponse => {
  const headers = new HeaderMap(answer.headers);
  headers.set('cache-control', 'no-store');
  const string = JSON.stringify({ data: null, errors: [{ message: errorCodes[code], extensions: { code } }] });
  return { status: 200, headers, body: { kind: 'complete', string } };
};
