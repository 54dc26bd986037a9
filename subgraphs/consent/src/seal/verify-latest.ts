import type { ClientBase } from 'pg';
import { CHECKPOINT, hashOf, type SignedCheckpoint } from './checkpoint.ts';
import { type KnownSeal, type Verifying, verifySeal } from './verify-log.ts';
import { verifyNothingOutside, verifyWaiting } from './verify-records.ts';

/** Seals, and records beneath them, that are looked at in one go: somebody waits for it. */
const SEALS_AT_ONCE = 200;
const RECORDS_AT_ONCE = 20_000;

const BEFORE = `select ${CHECKPOINT} from seal where $1::int is null or number < $1 order by number desc limit ${SEALS_AT_ONCE + 1}`;

/** What was found of a run of seals. */
export interface PartVerification {
  /** The first and the last seal that were looked at; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly records: number;
  /** Before which seal to go on; null where this was the beginning of the log. */
  readonly before: number | null;
  /** Of the end of the log: what is not sealed yet, and the last seal. Null for an earlier part. */
  readonly waiting: number | null;
  readonly last: KnownSeal | null;
}

/** As many of these seals, the latest first, as can be looked at in one go, and the one before them. */
const runOf = (seals: readonly SignedCheckpoint[]): readonly SignedCheckpoint[] => {
  let records = 0;
  return seals.slice(0, SEALS_AT_ONCE).filter((seal, index) => {
    records += seal.records;
    return index === 0 || records <= RECORDS_AT_ONCE;
  });
};

/**
 * Verifies a part of the log: the latest seals, or those before a seal. What `npm run audit:verify` says of the whole log it says of
 * this part, by the same comparison. Wants a transaction that is repeatable read.
 */
export const verifyLatest = async (client: ClientBase, before: number | null, verifying: Verifying): Promise<PartVerification> => {
  const { rows } = await client.query<SignedCheckpoint>({ name: 'latest seals', text: BEFORE, values: [before] });
  const run = runOf(rows);
  const earlier = rows[run.length];
  let [records, previous] = [0, earlier];
  for (const seal of run.toReversed()) {
    records += await verifySeal(client, seal, previous, verifying);
    previous = seal;
  }
  const [newest] = run;
  const isEnd = before === null;
  if (isEnd) await verifyNothingOutside(client, newest?.to ?? 0, verifying.found);
  // Of the moments that these seals speak of: a part that looked through all of them would not be one.
  const span = { since: earlier?.completeUntil, until: isEnd ? undefined : (newest?.completeUntil ?? '-infinity') };
  const waiting = await verifyWaiting(client, newest?.completeUntil ?? '', verifying.found, span);
  return {
    from: run.at(-1)?.number ?? null,
    to: newest?.number ?? null,
    records,
    before: earlier ? (run.at(-1)?.number ?? null) : null,
    waiting: isEnd ? waiting : null,
    last: isEnd && newest ? { number: newest.number, hash: hashOf(newest) } : null,
  };
};
