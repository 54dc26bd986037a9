import { type Provider, SignInEnded } from '../sign-in/provider.ts';
import type { Session, Tokens } from './sessions.ts';

/** Milliseconds before its end at which a token is renewed. */
const MARGIN = 30_000;

/** Access tokens that still count. Those who ask at once share one renewal: a refresh token is often good for one time alone. */
export class Fresh {
  readonly #renewing = new Map<Session, Promise<Tokens>>();
  readonly #provider: Pick<Provider, 'refresh'>;
  readonly #now: () => number;

  constructor(provider: Pick<Provider, 'refresh'>, now: () => number) {
    [this.#provider, this.#now] = [provider, now];
  }

  /**
   * Undefined where the provider no longer wants to: whoever it is signs in again. A provider that cannot be asked for a moment signs
   * nobody out; throws where it leaves us without a token that counts.
   */
  async tokenFor(session: Session): Promise<string | undefined> {
    const { access, expires } = session.tokens;
    if (expires - MARGIN > this.#now()) return access;
    try {
      session.tokens = await this.#renewed(session);
      return session.tokens.access;
    } catch (problem) {
      if (problem instanceof SignInEnded) return undefined;
      if (expires > this.#now()) return access;
      throw problem;
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
