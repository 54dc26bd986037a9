import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RELEASE_LEASE, RELEASE_MARGIN } from '@wijkgraph/schema';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AS_OF } from '../../../subgraphs/consent/src/narrowing/as-of.sql.ts';
import { narrow } from '../../../subgraphs/consent/src/narrowing/narrow.ts';
import { withFederation } from '../federation/with-federation.ts';

const held = withFederation([]);
const manager = (): EntityManager => held.federation.subgraphs.get('consent')?.orm.em.fork() as EntityManager;

const clients: Client[] = [];
const connected = async (): Promise<Client> => {
  const client = new Client({ connectionString: held.federation.databaseUrl('consent') });
  await client.connect();
  clients.push(client);
  return client;
};
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(clients.splice(0).map(client => client.end()));
});

const INSERT = `insert into narrowing (party_id, at) values ($1, clock_timestamp()) returning number::int`;
const lastNumber = async (client: Client): Promise<number> =>
  (await client.query<{ last: number }>(`select coalesce(max(number), 0)::int as last from narrowing`)).rows[0]?.last ?? 0;
const asOf = async (client: Client): Promise<number> =>
  (await client.query<{ asOf: number }>(`select ${AS_OF} as "asOf"`)).rows[0]?.asOf ?? 0;

describe('narrowings', () => {
  test('are numbered in the order of their commits: who comes second waits for the first', async () => {
    const [one, other] = [await connected(), await connected()];
    await one.query('begin');
    const first = (await one.query<{ number: number }>(INSERT, ['mee'])).rows[0]?.number;
    let done = false;
    const second = other.query<{ number: number }>(INSERT, ['woonbron']).then(({ rows }) => ((done = true), rows[0]?.number));
    await delay(150);
    expect(done).toBe(false);
    await one.query('commit');
    expect(await second).toBe((first ?? 0) + 1);
  });

  test('that were given up leave no number behind', async () => {
    const [one, other] = [await connected(), await connected()];
    const before = await lastNumber(one);
    await one.query('begin');
    await one.query(INSERT, ['mee']);
    const second = other.query<{ number: number }>(INSERT, ['woonbron']);
    await one.query('rollback');
    expect((await second).rows[0]?.number).toBe(before + 1);
  });

  test('are never changed or removed', async () => {
    const client = await connected();
    await client.query(INSERT, ['mee']);
    for (const statement of ["update narrowing set party_id = 'woonbron'", 'delete from narrowing', 'truncate narrowing'])
      await expect(client.query(statement)).rejects.toThrow();
  });

  test('count for a decision only from the moment on that the decision is about', async () => {
    const [deciding, narrowing] = [await connected(), await connected()];
    await deciding.query('begin');
    const before = await asOf(deciding);
    await narrowing.query(INSERT, ['mee']);
    // Its snapshot sees the narrowing by now, and its moment is still that of its beginning.
    expect(await lastNumber(deciding)).toBe(before + 1);
    expect(await asOf(deciding)).toBe(before);
    await deciding.query('commit');
    expect(await asOf(deciding)).toBe(before + 1);
  });
});

describe('whoever narrows', () => {
  let watching: Client;
  beforeEach(async () => {
    watching = await connected();
  });
  /** When a number was seen by others for the first time, and when the work was acknowledged. */
  const watched = async (work: () => Promise<unknown>) => {
    const before = await lastNumber(watching);
    const end = work().then(() => performance.now());
    while ((await lastNumber(watching)) === before) await delay(2);
    return { seen: performance.now(), acknowledged: await end };
  };

  test('is acknowledged no sooner than the lease and its margin after the commit', async () => {
    const { seen, acknowledged } = await watched(() => narrow(manager(), 'mee', async () => delay(100)));
    // Polling sees the commit a little late.
    expect(acknowledged - seen).toBeGreaterThan(RELEASE_LEASE + RELEASE_MARGIN - 40);
    expect(acknowledged - seen).toBeLessThan(RELEASE_LEASE + RELEASE_MARGIN + 200);
  });

  test('and whose clock is ahead of the database is acknowledged when decisions heed it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 700 });
    const { seen, acknowledged } = await watched(() => narrow(manager(), 'mee', async () => undefined));
    expect(acknowledged - seen).toBeGreaterThan(600 + RELEASE_LEASE + RELEASE_MARGIN - 40);
    expect(await asOf(watching)).toBe(await lastNumber(watching));
  });

  test('and fails narrows nothing', async () => {
    const before = await lastNumber(watching);
    await expect(
      narrow(manager(), 'mee', async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await lastNumber(watching)).toBe(before);
  });

  test('cannot do so inside a larger transaction, which commits later', async () => {
    const before = await lastNumber(watching);
    await expect(manager().transactional(em => narrow(em as EntityManager, 'mee', async () => undefined))).rejects.toThrow(
      'no part of a larger transaction',
    );
    expect(await lastNumber(watching)).toBe(before);
  });
});
