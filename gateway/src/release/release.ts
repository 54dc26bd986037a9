import { RELEASE_LEASE, RELEASE_MARGIN } from '@wijkgraph/schema';
import type { Log } from '../logging/log.ts';
import type { OperationState } from '../routing/operation-state.ts';
import type { Narrowings } from './narrowings.ts';

/** How an answer leaves: the last steps before the network. */
export interface Door {
  /** Resolves when the connection takes this answer as its next one. */
  turn(): Promise<void>;
  /** Hands the answer to the connection, at once: nothing waits in between. */
  handOver(): void;
}

/**
 * What became of an answer that was ready: gone; or kept back because something was taken away, because the decision point
 * does not answer, or because it answered so slowly, each time, that the lease was over.
 */
export type Outcome = 'released' | 'narrowed' | 'unknown' | 'late';

/** Milliseconds in which an answer is released or kept back. */
const PATIENCE = 2_000;

/** Releases answers, and never one that rests on what was withdrawn: `release.ts` of the contract has the guarantee. */
export class Release {
  private readonly narrowings: Narrowings;
  private readonly log: Log;

  constructor(narrowings: Narrowings, log: Log) {
    this.narrowings = narrowings;
    this.log = log;
  }

  /** Hands the answer of an operation over, or says why it may not leave. An answer without decisions leaves as it is. */
  async release({ ground, identity, trace }: OperationState, door: Door): Promise<Outcome> {
    const { asOf } = ground;
    if (asOf === undefined) {
      door.handOver();
      return 'released';
    }
    await door.turn();
    const giveUp = performance.now() + PATIENCE;
    let { until } = ground;
    while (performance.now() > until) {
      if (performance.now() > giveUp) return 'late';
      try {
        const { narrowed, asked } = await this.narrowings.since([identity.party, asOf]);
        if (narrowed) return 'narrowed';
        until = asked + RELEASE_LEASE;
      } catch {
        return 'unknown';
      }
    }
    door.handOver();
    if (performance.now() > until + RELEASE_MARGIN)
      this.log({ level: 'error', event: 'an answer was held up while it was handed over', trace: trace.id });
    return 'released';
  }
}
