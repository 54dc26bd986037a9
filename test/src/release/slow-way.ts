import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent } from 'undici';

/** A request that passes, as far as a test looks at it. */
export interface Passing {
  /** The trace that it belongs to (W3C trace context); empty where it has none. */
  readonly trace: string;
  readonly path: string;
}

/** What a test does to what passes. Milliseconds. */
export interface Passage {
  readonly before?: (passing: Passing) => number;
  readonly after?: (passing: Passing) => number;
  /** Hears an answer when it is there, before it goes on. */
  readonly hear?: (passing: Passing, text: string) => void;
}

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return text;
};

export const traceOf = (traceparent: string | string[] | undefined): string => String(traceparent ?? '').split('-')[1] ?? '';

/** A way to a service on which requests and answers can be held up, over real HTTP. */
export class SlowWay {
  readonly #server: Server;
  readonly #agent = new Agent({ connections: 64 });
  #target = '';
  passage: Passage = {};

  private constructor() {
    this.#server = createServer((incoming, outgoing) => {
      void this.#pass(incoming).then(
        ({ status, text }) => {
          outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
          outgoing.end(text);
        },
        () => outgoing.destroy(),
      );
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  static async open(): Promise<SlowWay> {
    const way = new SlowWay();
    way.#server.listen(0, '127.0.0.1');
    await once(way.#server, 'listening');
    return way;
  }

  /** The address by which this target is reached. */
  to(target: string): string {
    this.#target = target;
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#agent.close();
  }

  async #pass(incoming: IncomingMessage): Promise<{ readonly status: number; readonly text: string }> {
    const { before, after, hear } = this.passage;
    const passing = { trace: traceOf(incoming.headers.traceparent), path: incoming.url ?? '/' };
    const body = await textOf(incoming);
    const early = before?.(passing) ?? 0;
    if (early > 0) await delay(early);
    const { authorization = '', traceparent } = incoming.headers;
    const answer = await this.#agent.request({
      origin: this.#target,
      path: passing.path,
      method: incoming.method as 'POST',
      headers: { 'content-type': 'application/json', authorization, ...(typeof traceparent === 'string' && { traceparent }) },
      body: incoming.method === 'POST' ? body : null,
    });
    const text = await answer.body.text();
    hear?.(passing, text);
    const late = after?.(passing) ?? 0;
    if (late > 0) await delay(late);
    return { status: answer.statusCode, text };
  }
}
