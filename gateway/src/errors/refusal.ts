import { HeaderMap } from '@apollo/server';
import { errorCodes, type ErrorCode } from '@wijkgraph/schema';
import { GraphQLError } from 'graphql';

interface RefusalOptions {
  /** The HTTP status where the whole request is refused; left out where only a part of the answer fails. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: readonly (string | number)[];
}

/** Something that the gateway itself says no to, in words that it chose and that a client may read. */
export class Refusal extends GraphQLError {
  constructor(code: ErrorCode, message: string = errorCodes[code], { status, headers, path }: RefusalOptions = {}) {
    const http = status === undefined ? undefined : { status, headers: new HeaderMap(Object.entries(headers ?? {})) };
    super(message, { path, extensions: { code, ...(http && { http }) } });
  }
}

/** A figure of the operation is over its limit: both are told. Status 400, or 413 where the body itself is too large. */
export const limitExceeded = (what: string, figure: number | string, limit: number, status = 400): Refusal =>
  new Refusal('LIMIT_EXCEEDED', `${errorCodes.LIMIT_EXCEEDED} ${what}: ${figure}; at most ${limit}.`, { status });
