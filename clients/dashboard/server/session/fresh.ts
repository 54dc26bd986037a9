import type { Provider } from '../sign-in/provider.ts';
import type { Session, Tokens } from './sessions.ts';

/** Milliseconds before its end at which a token is renewed. */
const MARGIN = 30_000;

/** Access tokens that still count. Those who ask at once share one renewal: a refresh token is often good for one time alone. */
export class Fresh {
  readonly #renewing = new Map<Session, Promise<Tokens>>();
  readonly #provider: Provider;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  /** Undefined where the provider no longer wants to: whoever it is signs in again. */
  async tokenFor(session: Session): Promise<string | undefined> {
    if (session.tokens.expires - MARGIN > Date.now()) return session.tokens.access;
    try {
      session.tokens = await this.#renewed(session);
      return session.tokens.access;
    } catch {
      return undefined;
    }
  }

  #renewed(session: Session): Promise<Tokens> {
    const running = this.#renewing.get(session);
    if (running) return running;
    const renewal = this.#provider.refresh(session.tokens).finally(() => this.#renewing.delete(session));
    this.#renewing.set(session, renewal);
    return renewal;
  }
}
