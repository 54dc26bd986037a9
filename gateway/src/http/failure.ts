import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '@wijkgraph/schema';
import { Refusal } from '../errors/refusal.ts';
import { type Log, whereFrom } from '../logging/log.ts';
import { sendError } from './answer.ts';

/** Ends a request that went wrong outside GraphQL: with the refusal's own words, or with none. */
export const sendFailure = (response: ServerResponse, error: unknown, log: Log): void => {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  // The rest of the request may never have been read, so this connection is of no more use.
  response.setHeader('connection', 'close');
  if (error instanceof Refusal) {
    const { code, http } = error.extensions as {
      code: ErrorCode;
      http?: { status?: number; headers?: Iterable<readonly [string, string]> };
    };
    sendError(response, http?.status ?? 500, code, error.message, http?.headers);
    return;
  }
  log({ level: 'error', event: 'a request failed', ...whereFrom(error) });
  sendError(response, 500, 'INTERNAL_SERVER_ERROR');
};
