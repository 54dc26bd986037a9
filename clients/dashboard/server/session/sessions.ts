import { randomBytes } from 'node:crypto';

/** What the provider issued: it stays on this side. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  readonly id: string | undefined;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Somebody who is signed in. */
export interface Session {
  /** Whoever it is, by the provider's name for them. */
  readonly subject: string;
  /** How they are called on screen. */
  readonly name: string;
  readonly startedAt: number;
  seenAt: number;
  tokens: Tokens;
}

export interface SessionTerms {
  /** Milliseconds without a sign of life. */
  readonly idle: number;
  /** Milliseconds in all. */
  readonly longest: number;
  readonly now?: () => number;
}

/** 256 bits from the system: nobody guesses another's. */
const newId = (): string => randomBytes(32).toString('base64url');

/** Those who are signed in at this server. They are forgotten when it stops, and sign in again. */
export class Sessions {
  readonly #held = new Map<string, Session>();
  readonly #terms: Required<SessionTerms>;

  constructor(terms: SessionTerms) {
    this.#terms = { now: Date.now, ...terms };
  }

  /** Always under a new id: one that somebody knew before the login is worth nothing after it. */
  open(who: Pick<Session, 'subject' | 'name' | 'tokens'>): string {
    this.#forgetEnded();
    const [id, now] = [newId(), this.#terms.now()];
    this.#held.set(id, { ...who, startedAt: now, seenAt: now });
    return id;
  }

  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#held.get(id);
    return session && this.secondsLeft(session) > 0 ? session : undefined;
  }

  /** Notes that whoever it is still works. */
  touch(session: Session): void {
    session.seenAt = this.#terms.now();
  }

  secondsLeft({ startedAt, seenAt }: Session): number {
    const { idle, longest, now } = this.#terms;
    return Math.max(0, Math.floor((Math.min(seenAt + idle, startedAt + longest) - now()) / 1000));
  }

  close(id: string | undefined): Session | undefined {
    const session = this.find(id);
    if (id !== undefined) this.#held.delete(id);
    return session;
  }

  #forgetEnded(): void {
    for (const [id, session] of this.#held) if (this.secondsLeft(session) === 0) this.#held.delete(id);
  }
}
