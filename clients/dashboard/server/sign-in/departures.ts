import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Cookie } from '../session/cookie.ts';
import type { Departure } from './provider.ts';

/** Seconds in which somebody signs in at the provider. */
const PATIENCE = 10 * 60;
const MOST = 10_000;

/** Those who are at the provider. Each comes back once, in the browser that left. */
export class Departures {
  readonly #held = new Map<string, Departure & { readonly until: number }>();
  readonly #cookie: Cookie;

  constructor(cookie: Cookie) {
    this.#cookie = cookie;
  }

  /** The cookie by which whoever leaves is known again. */
  remember(departure: Departure): string {
    for (const [id, { until }] of this.#held) if (until < Date.now() || this.#held.size >= MOST) this.#held.delete(id);
    const id = randomBytes(32).toString('base64url');
    this.#held.set(id, { ...departure, until: Date.now() + PATIENCE * 1000 });
    return this.#cookie.write(id, PATIENCE);
  }

  recall(request: IncomingMessage): Departure | undefined {
    const id = this.#cookie.read(request) ?? '';
    const departure = this.#held.get(id);
    this.#held.delete(id);
    return departure && departure.until > Date.now() ? departure : undefined;
  }

  forget(): string {
    return this.#cookie.clear();
  }
}
