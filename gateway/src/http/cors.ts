import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = 'GET, POST';
const HEADERS = 'authorization, content-type, wijkgraph-purpose, traceparent, apollo-require-preflight';
const EXPOSED = 'retry-after, www-authenticate';
/** Seconds that a browser may remember a preflight: as long as Chromium does at most. */
const REMEMBERED = '7200';

/** Whether a text is an origin to the letter, as a browser sends it: no path, no wildcard, no `null`. */
export const isOrigin = (text: string): boolean => /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

/**
 * Which web pages may ask from a browser (the CORS protocol of the Fetch standard). Nobody where the list is empty. Who asks is
 * proven by a token that the page itself adds, so credentials that a browser adds by itself are never allowed.
 */
export class Cors {
  private readonly origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.origins = new Set(origins);
  }

  /** Marks the answer for the page that asks, and ends it where that was all: true says that a preflight was answered. */
  answer({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
    if (this.origins.size === 0) return false;
    response.setHeader('vary', 'Origin');
    const { origin } = headers;
    if (origin === undefined || !this.origins.has(origin)) return false;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', EXPOSED);
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false;
    response.setHeader('access-control-allow-methods', METHODS);
    response.setHeader('access-control-allow-headers', HEADERS);
    response.setHeader('access-control-max-age', REMEMBERED);
    response.writeHead(204).end();
    return true;
  }
}
