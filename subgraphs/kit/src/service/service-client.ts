import { serviceTokens } from '@wijkgraph/schema';
import { Pool } from 'undici';

/** Milliseconds after which an unanswered question counts as refused: from its call to the last byte of its answer. */
const PATIENCE = 5_000;

/** A kept connection that turned out to be gone, such as after a restart: the question is put once more, on another one. */
const lostConnection: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Another service of ours did not answer at all (no status), or did not do as asked. */
export class ServiceFailure extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface ServiceClientOptions {
  /** Origin of the service that is asked. */
  readonly url: string;
  /** Who asks. */
  readonly service: string;
  /** Shared by the two. */
  readonly key: Uint8Array;
  /** For whom the proof of who asks is meant; the decision point where left out. */
  readonly audience?: string;
}

/** Another service of ours over HTTP. */
export interface ServiceClient {
  /** Puts a question that may be put twice. Rejects with {@link ServiceFailure}. */
  post<Reply>(path: string, body: unknown): Promise<Reply>;
  close(): Promise<void>;
}

/** Asks another service of ours over pooled keep-alive connections. */
export const serviceClient = ({ url, service, key, audience }: ServiceClientOptions): ServiceClient => {
  const pool = new Pool(url, { connections: 4, connect: { timeout: PATIENCE } });
  const serviceToken = serviceTokens(service, key, audience);

  const send = async (path: string, body: string, signal: AbortSignal, again = true): ReturnType<Pool['request']> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${serviceToken()}` };
    try {
      return await pool.request({ path, method: 'POST', headers, body, signal });
    } catch (reason) {
      if (again && lostConnection.has((reason as NodeJS.ErrnoException).code)) return send(path, body, signal, false);
      throw reason;
    }
  };

  return {
    async post<Reply>(path: string, body: unknown): Promise<Reply> {
      try {
        const response = await send(path, JSON.stringify(body), AbortSignal.timeout(PATIENCE));
        if (response.statusCode === 200) return (await response.body.json()) as Reply;
        await response.body.dump();
        throw new ServiceFailure(`${path} was answered with ${response.statusCode}`, response.statusCode);
      } catch (cause) {
        throw cause instanceof ServiceFailure ? cause : new ServiceFailure(`${path} was not answered`, undefined, { cause });
      }
    },
    close: () => pool.close(),
  };
};
