import type { ClientBase } from 'pg';
import { BEFORE_THE_FIRST, CHECKPOINT, contentOf, hashOf, type SignedCheckpoint } from './checkpoint.ts';
import type { Finding } from './finding.ts';
import { isSigned, type TrustedKeys } from './seal-key.ts';
import { verifyNothingOutside, verifyRecords, verifyWaiting } from './verify-records.ts';

/** A seal that somebody noted down elsewhere at an earlier time. */
export interface KnownSeal {
  readonly number: number;
  readonly hash: string;
}

export interface Verification {
  readonly records: number;
  readonly seals: number;
  /** Records that are not sealed yet. */
  readonly waiting: number;
  /** Worth noting down elsewhere: nothing in the database itself shows that its end was cut off. */
  readonly last: KnownSeal | undefined;
}

/** Seals in memory at a time. */
const PAGE = 100;
const SEALS = `select ${CHECKPOINT} from seal where number > $1 order by number limit ${PAGE}`;

async function* sealsOf(client: ClientBase): AsyncGenerator<SignedCheckpoint> {
  let after = -(2 ** 31);
  for (;;) {
    const { rows } = await client.query<SignedCheckpoint>({ name: 'seals', text: SEALS, values: [after] });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
  }
}

const signatureFault = (seal: SignedCheckpoint, keys: TrustedKeys): Finding | undefined => {
  const key = keys.get(seal.keyId);
  if (!key) return { kind: 'SEAL_OF_UNKNOWN_KEY', seal: seal.number, keyId: seal.keyId };
  return isSigned(key, contentOf(seal), seal.signature) ? undefined : { kind: 'SEAL_CHANGED', seal: seal.number };
};

const follows = (seal: SignedCheckpoint, before: SignedCheckpoint | undefined): boolean =>
  seal.from === (before?.to ?? 0) + 1 &&
  seal.records === seal.to - seal.from + 1 &&
  seal.previous === (before ? hashOf(before) : BEFORE_THE_FIRST);

export interface Verifying {
  readonly keys: TrustedKeys;
  readonly found: (finding: Finding) => void;
}
export interface VerifyOptions extends Verifying {
  readonly known?: KnownSeal | undefined;
}

/** Compares one seal, and the records that it vouches for, with the seal before it. Resolves to how many records there are. */
export const verifySeal = async (
  client: ClientBase,
  seal: SignedCheckpoint,
  before: SignedCheckpoint | undefined,
  { keys, found }: Verifying,
): Promise<number> => {
  const expected = (before?.number ?? 0) + 1;
  const fault = signatureFault(seal, keys);
  if (fault) found(fault);
  if (seal.number > expected) found({ kind: 'SEAL_REMOVED', from: expected, to: seal.number - 1 });
  else if (!fault && !follows(seal, before)) found({ kind: 'SEAL_OUT_OF_CHAIN', seal: seal.number });
  // What a removed seal vouched for is still looked at, as far as the hashes kept of it tell.
  const [reached, to] = [before?.to ?? 0, fault ? Math.min(seal.to, await highestPosition(client)) : seal.to];
  let records = 0;
  if (seal.from > reached + 1) {
    found({ kind: 'POSITIONS_UNSEALED', from: reached + 1, to: seal.from - 1 });
    records += await verifyRecords(client, { from: reached + 1, to: seal.from - 1, root: undefined }, found);
  }
  return (
    records + (await verifyRecords(client, { from: Math.max(seal.from, reached + 1), to, root: fault ? undefined : seal.root }, found))
  );
};

/**
 * Goes through the seals and all records, in order and in pages, so that memory does not grow with the log. Wants a transaction
 * that is repeatable read, for one view of a log that grows meanwhile.
 *
 * What it cannot find: a record that was never made; one made up at the moment that it speaks of, before it was sealed; and, without
 * a seal known from elsewhere, that the last seals were cut off together with all that they sealed. When a record was changed together
 * with the hash kept of it, it names the positions of its seal, a thousand at most, because then nothing is left that tells more.
 */
export const verifyLog = async (client: ClientBase, { keys, known, found }: VerifyOptions): Promise<Verification> => {
  let before: SignedCheckpoint | undefined;
  let [records, seals, asKnown] = [0, 0, known === undefined];
  for await (const seal of sealsOf(client)) {
    seals++;
    records += await verifySeal(client, seal, before, { keys, found });
    if (known?.number === seal.number) asKnown = known.hash === hashOf(seal);
    before = seal;
  }
  if (known && !asKnown) found({ kind: 'SEAL_NOT_AS_KNOWN', seal: known.number });
  await verifyNothingOutside(client, before?.to ?? 0, found);
  const waiting = await verifyWaiting(client, before?.completeUntil ?? '', found);
  return { records, seals, waiting, last: before && { number: before.number, hash: hashOf(before) } };
};

const highestPosition = async (client: ClientBase): Promise<number> =>
  (await client.query<{ highest: number }>('select coalesce(max(position), 0)::float8 as highest from sealed_disclosure')).rows[0]
    ?.highest ?? 0;
