import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sealWaiting } from '@wijkgraph/consent';
import { Pool, type PoolClient } from 'pg';
import { describe, expect, test } from 'vitest';
import { decide, looked, ourKey, publicJwk, withLog } from './log-under-test.ts';

const log = withLog();

const look = () => looked(log);
const recorded = async (): Promise<number> =>
  (await log.pool.query<{ count: number }>('select count(*)::int as count from disclosure')).rows[0]?.count ?? 0;

const expectAllSealedOnce = async (): Promise<void> => {
  expect(await look()).toMatchObject({ findings: [], records: await recorded(), waiting: 0 });
};

const RECORD = `insert into disclosure (id, at, subject, client, party, roles, purpose, operation, trace_id, subgraph, asked, residents, permitted, bases, provisions)
  values (gen_random_uuid(), clock_timestamp(), 's', 'c', 'p', '{}', 1, 'o', 't', 'residents', 1, '{}', '{}', '{}', '{}')`;

/** A pool of which the connection is lost after that many statements. */
const lostAfter = (statements: number): Pool => {
  const connect = async (): Promise<PoolClient> => {
    const client = await log.pool.connect();
    const { processID } = client as unknown as { readonly processID: number };
    let done = 0;
    return new Proxy(client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
        return async (...args: Parameters<PoolClient['query']>) => {
          const answer: unknown = await target.query(...args);
          if (++done === statements) await log.superuser.query('select pg_terminate_backend($1, 2000)', [processID]);
          return answer;
        };
      },
    });
  };
  return { connect } as Pool;
};

describe('the sealer', () => {
  test('seals each record of several writers once, however many seal at the same time', async () => {
    const key = await ourKey;
    const sealers = [new Pool({ connectionString: log.databaseUrl, max: 1 }), new Pool({ connectionString: log.databaseUrl, max: 1 })];
    let writing = true;
    const sealing = sealers.map(async pool => {
      let sealed = 0;
      while (writing) sealed += await sealWaiting(pool, key);
      await pool.end();
      return sealed;
    });
    const writers = Array.from({ length: 4 }, async () => {
      for (let round = 0; round < 40; round++) await decide(log.decisions, 20);
    });
    await Promise.all(writers);
    writing = false;
    const sealed = (await Promise.all(sealing)).reduce((sum, count) => sum + count, 0);
    const rest = await sealWaiting(log.pool, key);
    expect(sealed + rest).toBe(3_200);
    expect(sealed).toBeGreaterThan(0);
    expect((await look()).seals).toBeGreaterThan(5);
    await expectAllSealedOnce();
  });

  test('seals what was committed long after later records were sealed', async () => {
    const late = await log.pool.connect();
    await late.query('begin');
    await late.query(RECORD);
    await setTimeout(11_000);
    await log.pool.query(RECORD);
    expect(await sealWaiting(log.pool, await ourKey)).toBe(1);
    await late.query('commit');
    late.release();
    expect(await sealWaiting(log.pool, await ourKey)).toBe(1);
    await expectAllSealedOnce();
  });

  test('leaves nothing half done, at whichever statement its connection is lost', async () => {
    const key = await ourKey;
    await decide(log.decisions, 5);
    const before = await look();
    const statements = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const statement of statements) {
      await expect(sealWaiting(lostAfter(statement), key)).rejects.toThrow();
      expect(await look()).toEqual(before);
    }
    expect(await sealWaiting(log.pool, key)).toBe(5);
    await expectAllSealedOnce();
  });

  test('takes what waits in batches, so that it never keeps decisions waiting long', async () => {
    await log.pool
      .query(`insert into disclosure select gen_random_uuid(), clock_timestamp(), 's', 'c', 'p', '{}', 1, 'o', 't', 'residents', 1, '{}', '{}', '{}', '{}'
      from generate_series(1, 2500)`);
    const { seals } = await look();
    expect(await sealWaiting(log.pool, await ourKey)).toBe(2_500);
    expect((await look()).seals).toBe(seals + 3);
    await expectAllSealedOnce();
  });
});

const auditVerify = async (...args: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'subgraphs/consent/src/seal/main.ts', ...args], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { DATABASE_URL: log.databaseUrl, SEAL_PUBLIC_KEYS: JSON.stringify([publicJwk]) },
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, said: out + error };
};

describe('npm run audit:verify', () => {
  test('says what it verified and what waits, and compares with a seal that was noted down', async () => {
    await log.pool.query(RECORD);
    const { code, said } = await auditVerify();
    expect(said).toMatch(/^\d+ records under \d+ seals were verified; 1 records wait to be sealed\.$/m);
    expect(code).toBe(0);
    const [, last = ''] = /^The last seal is (.+)$/m.exec(said) ?? [];
    expect((await auditVerify('--known', last)).code).toBe(0);
    expect(
      (
        await auditVerify(
          '--known',
          last.replace(/.$/, digit => (digit === '0' ? '1' : '0')),
        )
      ).code,
    ).toBe(1);
    expect(await auditVerify('--knwon', last)).toMatchObject({ code: 2, said: expect.stringContaining('--known') as string });
  });

  test('leaves with 1 and names the record when one was changed', async () => {
    await log.superuser.query(`set session_replication_role = replica; update disclosure set subject = 'x'
      where id = (select disclosure_id from sealed_disclosure where position = 9); set session_replication_role = default`);
    const { code, said } = await auditVerify();
    expect(said).toMatch(/^Record [0-9a-f-]{36} at position 9 was changed/m);
    expect(code).toBe(1);
  });
});
