import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  type JWTHeaderParameters,
} from 'jose';

/** Milliseconds that the keys are used before they are read again, beside the answering. */
const FRESH = 5 * 60_000;
/** Milliseconds between two readings for one reason: strangers' tokens under unknown keys cannot make us ask more often. */
const pauses = { unknownKey: 10_000, stale: 10_000, nothingKnown: 1_000 } as const;
type Reason = keyof typeof pauses;
/** Milliseconds that keys are believed of a provider that does not answer any more. */
const BELIEVED = 24 * 60 * 60_000;
const PATIENCE = 5_000;

/** No key of the provider can be had, which says nothing of any token. */
export class KeysUnavailable extends Error {}

type Key = Awaited<ReturnType<JWTVerifyGetKey>>;

interface Known {
  readonly keyFor: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * The published keys of an identity provider (RFC 7517). They are read again when a token names one that is not known, at
 * a bounded rate, and what is known keeps being used while the provider does not answer.
 */
export class ProviderKeys {
  private readonly url: string;
  private readonly failed: (reason: unknown) => void;
  private known: Known | undefined;
  private reading: Promise<boolean> | undefined;
  private readonly tried = new Map<Reason, number>();

  /** @param failed hears of every reading that did not succeed */
  constructor(url: string, failed: (reason: unknown) => void) {
    this.url = url;
    this.failed = failed;
  }

  /** The key that a token names. Rejects with {@link KeysUnavailable}, or jose's error for a key that is not published. */
  readonly keyFor = async (header: JWTHeaderParameters, token: FlattenedJWSInput): Promise<Key> => {
    const known = await this.believed();
    try {
      return await known.keyFor(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(await this.readFor('unknownKey'))) throw error;
      return (this.known ?? known).keyFor(header, token);
    }
  };

  private async believed(): Promise<Known> {
    const age = this.known ? Date.now() - this.known.at : Number.POSITIVE_INFINITY;
    if (age > BELIEVED) await this.readFor('nothingKnown');
    else if (age > FRESH) void this.readFor('stale');
    if (!this.known || Date.now() - this.known.at > BELIEVED) throw new KeysUnavailable('The keys of the identity provider cannot be read');
    return this.known;
  }

  /** Whether the keys were read now. Whoever asks meanwhile waits for the same reading. */
  private async readFor(reason: Reason): Promise<boolean> {
    if (this.reading) return this.reading;
    if (Date.now() - (this.tried.get(reason) ?? Number.NEGATIVE_INFINITY) < pauses[reason]) return false;
    this.tried.set(reason, Date.now());
    this.reading = this.read();
    try {
      return await this.reading;
    } finally {
      this.reading = undefined;
    }
  }

  private async read(): Promise<boolean> {
    try {
      const response = await fetch(this.url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      this.known = { keyFor: createLocalJWKSet((await response.json()) as JSONWebKeySet), at: Date.now() };
      return true;
    } catch (reason) {
      this.failed(reason);
      return false;
    }
  }
}
