import { LRUCache } from 'lru-cache';
import { Refusal } from '../errors/refusal.ts';
import type { Log } from '../logging/log.ts';
import { SubgraphFailure } from '../routing/subgraph-connection.ts';
import { hashOf } from './asked-document.ts';

/** Milliseconds that a document is taken to be registered still, so that one that was removed is refused within a minute. */
const BELIEVED = 30_000;
/** Characters of documents that are kept, over all applications. */
const KEPT = 20_000_000;

interface Known {
  readonly text: string;
  until: number;
}

export interface KnownDocumentsOptions {
  readonly find: (client: string, hash: string) => Promise<string | null>;
  /** Called once for a text that was found, before it is carried out for the first time. Throws what is too much. */
  readonly admit: (text: string) => void;
  readonly log: Log;
}

const notFound = (): Refusal =>
  new Refusal('PERSISTED_QUERY_NOT_FOUND', 'This application has registered no such document.', { status: 400 });

const unavailable = (): Refusal =>
  new Refusal('SUBGRAPH_UNAVAILABLE', 'Registered documents cannot be looked up at this moment. Try again shortly.', {
    status: 503,
    headers: { 'retry-after': '2' },
  });

/**
 * The registered documents that were asked for lately. What stands under a hash never changes, so only whether it is still
 * registered is asked again. What another application has registered is as unknown as what nobody has.
 */
export class KnownDocuments {
  private readonly options: KnownDocumentsOptions;
  private readonly known = new LRUCache<string, Known>({ maxSize: KEPT, sizeCalculation: ({ text }) => text.length + 1 });
  private readonly asking = new Map<string, Promise<string>>();

  constructor(options: KnownDocumentsOptions) {
    this.options = options;
  }

  /** Throws PERSISTED_QUERY_NOT_FOUND, or SUBGRAPH_UNAVAILABLE where nobody can tell. Synchronous for one asked just before. */
  textOf(client: string, hash: string): string | Promise<string> {
    const key = `${hash} ${client}`;
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.text;
    let asking = this.asking.get(key);
    if (!asking) {
      asking = this.ask(key, client, hash).finally(() => this.asking.delete(key));
      this.asking.set(key, asking);
    }
    return asking;
  }

  /** Makes the next question for it a question to the register. */
  forget(client: string, hash: string): void {
    this.known.delete(`${hash} ${client}`);
  }

  private async ask(key: string, client: string, hash: string): Promise<string> {
    const until = performance.now() + BELIEVED;
    const text = await this.find(key, client, hash);
    if (text === null) {
      this.known.delete(key);
      throw notFound();
    }
    const known = this.known.peek(key);
    if (known) {
      known.until = until;
      return known.text;
    }
    if (hashOf(text) !== hash) throw unavailable();
    this.options.admit(text);
    this.known.set(key, { text, until });
    return text;
  }

  /** While nobody can tell, a document that was registered goes on: whoever keeps the register decides on personal data as well. */
  private async find(key: string, client: string, hash: string): Promise<string | null> {
    try {
      return await this.options.find(client, hash);
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      this.options.log({ level: 'error', event: 'registered documents cannot be looked up', reason: error.reason });
      const known = this.known.peek(key);
      if (!known) throw unavailable();
      return known.text;
    }
  }
}
