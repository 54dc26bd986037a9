import { ServerResponse } from 'node:http';
import { vi } from 'vitest';
import { traceOf } from './slow-way.ts';

/** An answer that was handed to its connection. */
export interface HandOver {
  /** By `performance.now()` of the process that all of the federation shares here. */
  readonly at: number;
  readonly text: string;
}

/**
 * The exact moments at which servers of this process hand their answers to the connection: for the gateway the release, for the
 * consent subgraph the acknowledgement. By port and trace; the last one counts.
 */
export class HandOvers {
  readonly #byPort = new Map<number, Map<string, HandOver>>();

  constructor(...urls: readonly string[]) {
    for (const url of urls) this.#byPort.set(Number(new URL(url).port), new Map());
    const byPort = this.#byPort;
    const end = ServerResponse.prototype.end as (this: ServerResponse, ...given: unknown[]) => ServerResponse;
    vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse, ...given: unknown[]) {
      const ofPort = byPort.get(this.req.socket.localPort ?? 0);
      ofPort?.set(traceOf(this.req.headers.traceparent), { at: performance.now(), text: String(given[0]) });
      return end.apply(this, given);
    } as never);
  }

  of(url: string, trace: string): HandOver {
    const found = this.#byPort.get(Number(new URL(url).port))?.get(trace);
    if (!found) throw new Error(`Nothing of trace ${trace} was handed over by ${url}`);
    return found;
  }
}
