import {
  type Finding,
  leafOf,
  sealBatch,
  SEALED_COLUMNS,
  SEALED_RECORD,
  type SealedRecord,
  sealWaiting,
  sentenceOf,
} from '@wijkgraph/consent';
import type { ClientBase } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { decide, looked, ourKey, strangeKey, verified, verifiedPart, withLog } from './log-under-test.ts';

const log = withLog();
const [EACH, SEALS] = [20, 3];
const LAST = EACH * SEALS;

beforeAll(async () => {
  for (let seal = 1; seal <= SEALS; seal++) {
    await decide(log.decisions, EACH);
    await sealWaiting(log.pool, await ourKey);
  }
});

describe.each(
  ['seal', 'sealed_disclosure'].flatMap(table => [
    `update ${table} set ${table === 'seal' ? 'records = 0' : `leaf = ''`}`,
    `delete from ${table}`,
    `truncate ${table}`,
  ]),
)('refused: %s', sql => {
  test('to the role that runs, which has no right to it', () => expect(log.pool.query(sql)).rejects.toThrow('permission denied'));
  test('to the owner, by mistake', () => expect(log.owner.query(sql)).rejects.toThrow('only ever added to'));
});

type Change = string | ((client: ClientBase) => Promise<unknown>);

/** What the verification finds after somebody who can do everything has made a change; afterwards all is as it was. */
const after = async (change: Change, known?: { number: number; hash: string }): Promise<readonly Finding[]> => {
  const client = await log.superuser.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await (typeof change === 'string' ? client.query(change) : change(client));
    return (await verified(client, known)).findings;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const idAt = async (position: number): Promise<string> =>
  (await log.pool.query<{ id: string }>('select disclosure_id as id from sealed_disclosure where position = $1', [position])).rows[0]?.id ??
  '';
const recordAt = (position: number) => `id = (select disclosure_id from sealed_disclosure where position = ${position})`;

const columns =
  'id, at, subject, client, party, roles, purpose, operation, trace_id, subgraph, asked, residents, permitted, bases, provisions';
const copyOf = (position: number, id: string, at: string) =>
  `insert into disclosure (${columns}) select ${columns.replace('id, at', `${id}, ${at}`)} from disclosure where ${recordAt(position)}`;

test('a log that nobody touched is as it was sealed', async () => {
  await decide(log.decisions, 1);
  const { findings, ...counts } = await looked(log);
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ records: LAST, seals: SEALS, waiting: 1, last: { number: SEALS } });
});

test('every column of the record is sealed', async () => {
  const { rows } = await log.pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'disclosure' order by ordinal_position`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...SEALED_COLUMNS].toSorted());
});

const changed: Readonly<Record<(typeof SEALED_COLUMNS)[number], string>> = {
  id: 'gen_random_uuid()',
  at: `at + interval '1 microsecond'`,
  subject: `subject || ' '`,
  client: 'upper(client)',
  party: `'team-oost'`,
  roles: `array_append(roles, 'TEAM_LEAD')`,
  purpose: 'purpose # 1',
  operation: `operation || '2'`,
  trace_id: `overlay(trace_id placing '1' from 32)`,
  subgraph: `'teams'`,
  asked: 'asked # 1',
  residents: 'array[residents[2], residents[1]]',
  permitted: 'array[permitted[1], permitted[2] # 1]',
  bases: `array['CONSENT', bases[2]]`,
  provisions: `array[provisions[1], ' ']`,
};

describe('a record', () => {
  test.each(Object.entries(changed))('of which `%s` was changed is named', async (column, value) => {
    const position = EACH + 3;
    const found = await after(`update disclosure set ${column} = ${value} where ${recordAt(position)}`);
    const kind = column === 'id' ? 'RECORD_REMOVED' : 'RECORD_CHANGED';
    expect(found).toEqual([{ kind, position, id: await idAt(position) }]);
  });

  test.each([1, EACH, EACH + 1, LAST])('that was removed is named: position %i', async position => {
    const id = await idAt(position);
    expect(await after(`delete from disclosure where ${recordAt(position)}`)).toEqual([{ kind: 'RECORD_REMOVED', position, id }]);
  });

  test.each([1, EACH, LAST])('that was removed with its place is missed: position %i', async position => {
    const found = await after(
      `delete from disclosure where ${recordAt(position)}; delete from sealed_disclosure where position = ${position}`,
    );
    expect(found).toEqual([{ kind: 'POSITIONS_REMOVED', from: position, to: position }]);
  });

  test('that was slipped in with a moment of the past is named, and never sealed', async () => {
    const id = '00000000-0000-4000-8000-00000000abcd';
    const slippedIn = copyOf(3, `'${id}'`, `at - interval '1 day'`);
    expect(await after(slippedIn)).toMatchObject([{ kind: 'RECORD_INSERTED', id }]);
    const found = await after(async client => {
      await client.query(slippedIn);
      await sealBatch(client, await ourKey);
    });
    expect(found).toMatchObject([{ kind: 'RECORD_INSERTED', id }]);
  });

  test('that is there twice is named', async () => {
    const found = await after(copyOf(3, 'id', `at + interval '1 second'`));
    expect(found).toContainEqual({ kind: 'RECORD_DOUBLED', position: 3, id: await idAt(3) });
  });

  test.each([
    ['a place after the last seal', LAST + 1],
    ['a place before the first', 0],
  ])('that was given %s is named', async (_, position) => {
    const found = await after(`insert into sealed_disclosure values (${position}, gen_random_uuid(), '')`);
    expect(found).toEqual([{ kind: 'POSITIONS_UNSEALED', from: position, to: position }]);
  });

  const swap = (column: string) => `update sealed_disclosure s set ${column} = o.${column} from sealed_disclosure o
    where (s.position, o.position) in ((4, 29), (29, 4))`;
  test('and another that changed places are both named', async () => {
    const found = await after(async client => {
      await client.query('alter table sealed_disclosure drop constraint sealed_disclosure_disclosure_id_unique');
      await client.query(swap('disclosure_id'));
    });
    expect(found).toEqual([
      { kind: 'RECORD_CHANGED', position: 4, id: await idAt(29) },
      { kind: 'RECORD_CHANGED', position: 29, id: await idAt(4) },
    ]);
  });

  test('and another that changed places with their hashes are both named', async () => {
    const found = await after(async client => {
      await client.query('alter table sealed_disclosure drop constraint sealed_disclosure_disclosure_id_unique');
      await client.query(swap('disclosure_id'));
      await client.query(swap('leaf'));
    });
    expect(found.map(({ kind }) => kind)).toEqual(['RECORD_CHANGED', 'RECORD_CHANGED']);
  });

  test('that was changed with its hash shows in its seal', async () => {
    const found = await after(async client => {
      await client.query(`update disclosure set subject = 'nobody' where ${recordAt(25)}`);
      const { rows } = await client.query<SealedRecord>(`select ${SEALED_RECORD} from disclosure d where ${recordAt(25)}`);
      await client.query('update sealed_disclosure set leaf = $1 where position = 25', [leafOf(25, rows[0] as SealedRecord)]);
    });
    expect(found).toEqual([{ kind: 'RECORDS_CHANGED_WITH_LEAVES', from: EACH + 1, to: 2 * EACH }]);
  });

  test('of which only the hash was changed is told from one that was changed', async () => {
    const found = await after(`update sealed_disclosure set leaf = '\\x00' where position = 25`);
    expect(found).toEqual([{ kind: 'LEAF_CHANGED', position: 25, id: await idAt(25) }]);
  });
});

describe('a seal', () => {
  const values: Readonly<Record<string, string>> = {
    at: `at + interval '1 microsecond'`,
    from_position: 'from_position - 1',
    to_position: 'to_position + 1',
    records: 'records + 1',
    root: `reverse(root)`,
    previous: 'reverse(previous)',
    complete_until: `complete_until - interval '1 microsecond'`,
    signature: 'reverse(signature)',
  };
  test.each(Object.entries(values))('of which `%s` was changed is named', async (column, value) => {
    expect(await after(`update seal set ${column} = ${value} where number = 2`)).toContainEqual({ kind: 'SEAL_CHANGED', seal: 2 });
  });

  test.each([1, 2])('that was removed is named: %i', async number => {
    const found = await after(`delete from seal where number = ${number}`);
    const [from, to] = [(number - 1) * EACH + 1, number * EACH];
    expect(found).toEqual([
      { kind: 'SEAL_REMOVED', from: number, to: number },
      { kind: 'POSITIONS_UNSEALED', from, to },
    ]);
  });

  test('that was the last, and was removed, is missed', async () => {
    const found = await after(`delete from seal where number = ${SEALS}`);
    expect(found).toEqual([{ kind: 'POSITIONS_UNSEALED', from: LAST - EACH + 1, to: LAST }]);
  });

  test('that was cut off with all that it sealed is missed by whoever noted it down', async () => {
    const { last } = await looked(log);
    const cut = `delete from disclosure where id in (select disclosure_id from sealed_disclosure where position > ${LAST - EACH});
      delete from sealed_disclosure where position > ${LAST - EACH}; delete from seal where number = ${SEALS}`;
    expect(await after(cut, last)).toEqual([{ kind: 'SEAL_NOT_AS_KNOWN', seal: SEALS }]);
    expect(await after('select', last)).toEqual([]);
  });

  test('and another that changed places are both named', async () => {
    const found = await after(
      'update seal set number = 10 - number where number in (2, 3); update seal set number = number - 5 where number > 5',
    );
    expect(found).toEqual(expect.arrayContaining([2, 3].map(seal => ({ kind: 'SEAL_CHANGED', seal }))));
  });

  test('made with another key is named', async () => {
    const strange = await strangeKey;
    const found = await after(client => sealBatch(client, strange));
    expect(found).toEqual([{ kind: 'SEAL_OF_UNKNOWN_KEY', seal: SEALS + 1, keyId: strange.id }]);
  });

  test('made with another key under the name of ours is named', async () => {
    const { id } = await ourKey;
    const strange = await strangeKey;
    const found = await after(client => sealBatch(client, { ...strange, id }));
    expect(found).toEqual([{ kind: 'SEAL_CHANGED', seal: SEALS + 1 }]);
  });

  test('written anew with our own key, but not after the one before it, is named', async () => {
    const found = await after(async client => {
      await client.query(`update seal set complete_until = complete_until - interval '1 second' where number = ${SEALS}`);
      await sealBatch(client, await ourKey);
      await client.query(`update seal set complete_until = complete_until + interval '1 second' where number = ${SEALS}`);
    });
    expect(found).toEqual([{ kind: 'SEAL_OUT_OF_CHAIN', seal: SEALS + 1 }]);
  });
});

test('what is found is told in a sentence that says where', async () => {
  const found = await after(`update disclosure set subject = '' where ${recordAt(7)}`);
  expect(found.map(sentenceOf)).toEqual([`Record ${await idAt(7)} at position 7 was changed, or stands in another's place.`]);
});

test('a part of the log is looked at from a seal backwards, with the moments that it speaks of, and says where to go on', async () => {
  const part = (before: number | null) =>
    after(async client => {
      await client.query(copyOf(EACH + 1, 'gen_random_uuid()', `at - interval '1 day'`));
      parts.push(await verifiedPart(client, before));
    });
  const parts: Awaited<ReturnType<typeof verifiedPart>>[] = [];
  await part(null);
  await part(2);
  await part(1);
  expect(parts.map(({ from, to, records, before, findings }) => [from, to, records, before, findings.map(({ kind }) => kind)])).toEqual([
    [1, SEALS, LAST, null, ['RECORD_INSERTED']],
    [1, 1, EACH, null, ['RECORD_INSERTED']],
    [null, null, 0, null, []],
  ]);
});
