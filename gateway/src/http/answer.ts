import type { ServerResponse } from 'node:http';
import { errorCodes, type ErrorCode } from '@wijkgraph/schema';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends a complete text. Nothing is ever stored by anybody on the way unless the headers say so. */
export const send = (response: ServerResponse, status: number, text: string, headers: Iterable<readonly [string, string]> = []): void => {
  response.statusCode = status;
  response.setHeader('content-type', JSON_TYPE);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-length', Buffer.byteLength(text));
  for (const [name, value] of headers)
    if (name === 'vary') response.appendHeader(name, value);
    else response.setHeader(name, value);
  response.end(text);
};

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => send(response, status, JSON.stringify(value));

/** An error before or beside GraphQL, in the form that GraphQL errors have. */
export const sendError = (
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string = errorCodes[code],
  headers?: Iterable<readonly [string, string]>,
): void => send(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }), headers);
