import { Client, type ClientConfig } from 'pg';

type GiveBack = (destroy?: boolean) => void;

/** What pg says when a statement took longer than `query_timeout`. */
const SILENT = 'Query read timeout';

/**
 * A connection that goes back to its pool by itself when it is lost while somebody holds it, and breaks off when its server is silent for
 * too long. Kysely gives back a connection only after the statement that ends its transaction (kysely-org/kysely#1990): a server that was
 * killed would take one out of the pool with every transaction that ran, until none is left.
 */
export class ReturningClient extends Client {
  #giveBack: GiveBack | undefined;

  constructor(config?: ClientConfig) {
    super(config);
    this.on('end', () => this.#giveBack?.(true));
    const query = this.query.bind(this) as (...given: readonly unknown[]) => unknown;
    this.query = ((...given: readonly unknown[]) => {
      const asked = query(...given);
      if (asked instanceof Promise) asked.catch((reason: Error) => reason.message === SILENT && this.connection.stream.destroy());
      return asked;
    }) as Client['query'];
  }

  /** The pool sets it each time that it hands out the connection. */
  set release(giveBack: GiveBack) {
    let given = false;
    this.#giveBack = destroy => {
      if (given) return;
      given = true;
      giveBack(destroy);
    };
  }
  get release(): GiveBack | undefined {
    return this.#giveBack;
  }
}
