import { type AskedAs, registeredAs, type RegisteredAs, unconfirmed } from './registered-as.ts';
import type { Registration } from './registration.ts';

/** Milliseconds between two readings. */
const EVERY = 15_000;
/** Milliseconds after which a register that could not be read again is no longer believed: with a reading that takes long, less than a minute. */
const BELIEVED = 45_000;
/** Milliseconds between two readings for the sake of an application that is not in it. */
const UNKNOWN_PAUSE = 1_000;

/** Reads the register. Undefined where it is still what it was at the last reading. Rejects where it cannot be read. */
export type ReadRegister = () => Promise<readonly Registration[] | undefined>;

export interface RegisterOptions {
  readonly read: ReadRegister;
  /** Milliseconds between two readings. */
  readonly every?: number | undefined;
  /** Hears of every reading that did not succeed. */
  readonly failed?: (reason: unknown) => void;
}

/**
 * Who is registered, read again every quarter of a minute: a change counts everywhere within that minute, without a
 * message for each request. When it cannot be read for longer, nothing that it says is confirmed.
 */
export class Register {
  private readonly options: RegisterOptions;
  private known: ReadonlyMap<string, Registration> | undefined;
  private confirmedAt = Number.NEGATIVE_INFINITY;
  private searchedAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: RegisterOptions) {
    this.options = options;
  }

  /** Begins to read. Resolves after the first reading, whether it succeeded or not. */
  async open(): Promise<void> {
    this.timer = setInterval(() => void this.refresh(), this.options.every ?? EVERY).unref();
    await this.refresh();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** An application as it was registered when the register was last read. */
  of(client: string): Registration | undefined {
    return this.known?.get(client);
  }

  /** What the register leaves of what somebody says of themselves. Rejects with NotRegistered. */
  async admit(asker: AskedAs): Promise<RegisteredAs> {
    if (!this.known?.has(asker.client)) await this.search();
    if (!this.known) return unconfirmed(asker);
    const admitted = registeredAs(asker, this.known.get(asker.client));
    return performance.now() - this.confirmedAt > BELIEVED ? { ...admitted, confirmed: false } : admitted;
  }

  /** Somebody may have been registered a moment ago. */
  private async search(): Promise<void> {
    if (!this.reading && performance.now() - this.searchedAt < UNKNOWN_PAUSE) return;
    this.searchedAt = performance.now();
    await this.refresh();
  }

  private refresh(): Promise<void> {
    return (this.reading ??= this.read().finally(() => (this.reading = undefined)));
  }

  private async read(): Promise<void> {
    const begun = performance.now();
    try {
      const all = await this.options.read();
      if (all) this.known = new Map(all.map(one => [one.client, one]));
      this.confirmedAt = begun;
    } catch (reason) {
      this.options.failed?.(reason);
    }
  }
}
