import { setTimeout } from 'node:timers/promises';
import { DATABASE_PATIENCE } from '@wijkgraph/kit';
import { Pool } from 'pg';
import { sealBatch } from './seal-batch.ts';
import type { SealKey } from './seal-key.ts';

/** Milliseconds between two looks at what waits to be sealed. */
const SEAL_EVERY = 5_000;

/** Carries out one seal in a transaction of its own; how many records it sealed. */
const sealOnce = async (pool: Pool, key: SealKey) => {
  const client = await pool.connect();
  // A connection that is lost between two statements says so here; the next statement fails, and that is what counts.
  const lost = () => {};
  client.on('error', lost);
  try {
    await client.query(`begin isolation level read committed; set local lock_timeout = ${DATABASE_PATIENCE / 2}`);
    const batch = await sealBatch(client, key);
    await client.query('commit');
    client.off('error', lost);
    client.release();
    return batch;
  } catch (reason) {
    client.release(true);
    throw reason;
  }
};

/** Seals everything that waits, batch by batch, or what is left of it by another sealer. Resolves to how many records. */
export const sealWaiting = async (pool: Pool, key: SealKey): Promise<number> => {
  let total = 0;
  for (;;) {
    const { sealed, more } = await sealOnce(pool, key);
    total += sealed;
    if (!more) return total;
  }
};

/** Seals the record of decisions beside the decisions, on one connection of its own. */
export interface Sealer {
  start(): void;
  /** Seals what is left, and stops. */
  close(): Promise<void>;
}

export interface SealerOptions {
  readonly databaseUrl: string;
  readonly key: SealKey;
  /** Milliseconds. */
  readonly every?: number;
}

/** What fails is tried again at the next look: records wait in their table, and decisions go on. */
export const sealer = ({ databaseUrl, key, every = SEAL_EVERY }: SealerOptions): Sealer => {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: DATABASE_PATIENCE,
    query_timeout: 2 * DATABASE_PATIENCE,
  });
  pool.on('error', () => {});
  const closing = new AbortController();
  let failing = false;

  const seal = async (): Promise<void> => {
    try {
      await sealWaiting(pool, key);
      failing = false;
    } catch (reason) {
      if (!failing) console.error(`the record of decisions could not be sealed: ${(reason as Error).message}`);
      failing = true;
    }
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await seal();
      await setTimeout(every, undefined, { signal: closing.signal }).catch(() => {});
    }
    await seal();
  };

  let running: Promise<void> | undefined;
  return {
    start: () => void (running ??= run()),
    async close() {
      closing.abort();
      await running;
      await pool.end();
    },
  };
};
