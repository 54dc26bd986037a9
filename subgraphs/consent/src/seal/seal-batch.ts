import type { ClientBase } from 'pg';
import { BEFORE_THE_FIRST, CHECKPOINT, hashOf, signed, type SignedCheckpoint } from './checkpoint.ts';
import { rootOf } from './merkle.ts';
import type { SealKey } from './seal-key.ts';
import { leafOf, moment, SEALED_RECORD, type SealedRecord } from './sealed-record.ts';

/** Records that one seal vouches for at most. It bounds the time that hashing keeps the decision point from answering: some 10 ms. */
const PER_SEAL = 1_000;

/** Records that are looked up, and sealed, in one transaction at most: a log that waited for long is not gone through for each seal. */
const AT_MOST = 10 * PER_SEAL;

/** What a correction of the server's clock may set it back, without a record being taken for one slipped in. */
const CLOCK_SETBACK = '10 seconds';

const ONE_SEALER = `select pg_try_advisory_xact_lock(hashtextextended('wijkgraph seal', 0)) as mine`;

// In this order and before anything is read, so that whoever empties these tables and we never wait for each other.
const LOCKS = 'lock table sealed_disclosure, seal in row exclusive mode';

const HORIZON = `select ${moment('clock_timestamp()')} as at,
    ${moment(`(least(clock_timestamp(), min(xact_start)) - interval '${CLOCK_SETBACK}')`)} as horizon
  from pg_stat_activity where datname = current_database()
  having bool_or(pid = pg_backend_pid() and xact_start is not null)`;

const LAST = `select ${CHECKPOINT} from seal order by number desc limit 1`;

// Which records is found out before their contents are read.
const UNSEALED = `with waiting as materialized (
    select w.id, w.at from disclosure w
    where w.at >= $1::timestamptz and not exists (select from sealed_disclosure s where s.disclosure_id = w.id)
    order by w.at, w.id limit ${AT_MOST}
  )
  select ${SEALED_RECORD} from waiting w cross join lateral (select * from disclosure r where r.id = w.id and r.at = w.at offset 0) d
  order by w.at, w.id`;

const ENTRIES = `insert into sealed_disclosure (position, disclosure_id, leaf) select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])`;

const SEAL = `insert into seal (number, at, from_position, to_position, records, root, previous, complete_until, key_id, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const NOTHING = { sealed: 0, more: false };

const append = async (client: ClientBase, seal: SignedCheckpoint, records: readonly SealedRecord[], leaves: readonly Buffer[]) => {
  await client.query(ENTRIES, [records.map((_, index) => seal.from + index), records.map(({ id }) => id), leaves]);
  await client.query(SEAL, [
    seal.number,
    seal.at,
    seal.from,
    seal.to,
    seal.records,
    seal.root,
    seal.previous,
    seal.completeUntil,
    seal.keyId,
    seal.signature,
  ]);
};

/** How many records were sealed, and whether as many again may wait. */
export interface SealedBatch {
  readonly sealed: number;
  readonly more: boolean;
}

/**
 * Seals what waits, in the transaction of this client, which must read committed. Nothing when somebody else is sealing.
 *
 * Every record is sealed exactly once, also one that commits after later ones were sealed. Exactly once, because one sealer works
 * at a time, and a record that has a position gets no other. Every one, because of the horizon: it is read first, and is no later
 * than the start of any transaction still running. What the records are then read from does not show what commits afterwards; but
 * that was written by a transaction which was running, or began, when the horizon was read, and a record says the moment at which
 * it was written, so it is not from before the horizon. From there the next seal looks again. A record from before the horizon
 * that has no position was therefore not there: it is never sealed, and the verification names it.
 *
 * A crash at any step leaves nothing behind, because it is all one transaction.
 */
export const sealBatch = async (client: ClientBase, key: SealKey): Promise<SealedBatch> => {
  const { rows: locked } = await client.query<{ mine: boolean }>(ONE_SEALER);
  if (!locked[0]?.mine) return NOTHING;
  await client.query(LOCKS);
  const [now] = (await client.query<{ at: string; horizon: string }>(HORIZON)).rows;
  if (!now) throw new Error('The sealer must see when transactions began: PostgreSQL wants track_activities = on');
  const [last] = (await client.query<SignedCheckpoint>(LAST)).rows;
  const { rows: waiting } = await client.query<SealedRecord>(UNSEALED, [last?.completeUntil ?? '-infinity']);
  const more = waiting.length === AT_MOST;

  let before = last;
  for (let start = 0; start < waiting.length; start += PER_SEAL) {
    const records = waiting.slice(start, start + PER_SEAL);
    const from = (before?.to ?? 0) + 1;
    const leaves = records.map((record, index) => leafOf(from + index, record));
    // All that waited until the last one of these is sealed with it; with the last of all, whatever is from before the horizon.
    const latest = more || start + PER_SEAL < waiting.length ? records.at(-1)?.at : undefined;
    const seal = signed(
      {
        number: (before?.number ?? 0) + 1,
        at: now.at,
        from,
        to: from + records.length - 1,
        records: records.length,
        root: rootOf(leaves),
        previous: before ? hashOf(before) : BEFORE_THE_FIRST,
        completeUntil: latest !== undefined && latest < now.horizon ? latest : now.horizon,
        keyId: key.id,
      },
      key,
    );
    await append(client, seal, records, leaves);
    before = seal;
  }
  return { sealed: waiting.length, more };
};
