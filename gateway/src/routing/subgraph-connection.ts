import { Pool } from 'undici';

/** A subgraph did not answer, or not in a way that can be used. The reason is for our log, never for a client. */
export class SubgraphFailure extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super('A subgraph does not answer');
    this.reason = reason;
  }
}

/** Failures of a connection before any answer came: the subgraph was restarted while the connection was kept open. */
const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const CONNECTIONS = 64;
const CONNECT_TIMEOUT = 2_000;
const LARGEST_ANSWER = 64_000_000;

const codeOf = (error: unknown): string => {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name);
};

export interface SubgraphRequest {
  readonly body: string;
  readonly token: string;
  readonly traceparent?: string;
  /** Ends the wait for an answer. */
  readonly signal: AbortSignal;
  /** Whether it may be sent a second time: never for a mutation. */
  readonly repeatable: boolean;
}

/** Connections to one subgraph, kept open. */
export class SubgraphConnection {
  private readonly pool: Pool;
  private readonly path: string;

  /** @param millis that the subgraph may take to begin its answer, and between two parts of it */
  constructor(url: string, millis: number) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_TIMEOUT },
      headersTimeout: millis,
      bodyTimeout: millis,
      maxResponseSize: LARGEST_ANSWER,
    });
  }

  /** The parsed body of the answer. Throws {@link SubgraphFailure}. */
  async ask(request: SubgraphRequest): Promise<unknown> {
    const response = await this.send(request, request.repeatable);
    try {
      const text = await response.body.text();
      // A refused variable is status 400, and a refused application 403, with the reason in GraphQL's own form.
      if (![200, 400, 403].includes(response.statusCode)) throw new SubgraphFailure(`status ${response.statusCode}`);
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof SubgraphFailure) throw error;
      throw new SubgraphFailure(error instanceof SyntaxError ? 'not JSON' : codeOf(error));
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async send(request: SubgraphRequest, repeat: boolean): Promise<Awaited<ReturnType<Pool['request']>>> {
    try {
      return await this.pool.request({
        method: 'POST',
        path: this.path,
        headers: [
          'content-type',
          'application/json',
          'accept',
          'application/json',
          'authorization',
          `Bearer ${request.token}`,
          ...(request.traceparent === undefined ? [] : ['traceparent', request.traceparent]),
        ],
        body: request.body,
        signal: request.signal,
      });
    } catch (error) {
      if (repeat && !request.signal.aborted && lostConnection.has(codeOf(error))) return this.send(request, false);
      throw new SubgraphFailure(codeOf(error));
    }
  }
}
