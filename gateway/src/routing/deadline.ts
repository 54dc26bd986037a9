import { setMaxListeners } from 'node:events';

/** The moment by which an operation ends, whatever its subgraphs are doing. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    // One operation asks many subgraphs at once, and each request listens.
    setMaxListeners(0, this.controller.signal);
    this.timer = setTimeout(() => this.controller.abort(), milliseconds);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get passed(): boolean {
    return this.controller.signal.aborted;
  }

  /** To be called when the operation is done, so that no timer stays behind. */
  clear(): void {
    clearTimeout(this.timer);
  }
}
