import { createHash } from 'node:crypto';
import type { SealKey } from './seal-key.ts';
import { moment } from './sealed-record.ts';

/** What precedes the first seal. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** What a seal says: a row of `seal` without its signature. Moments to the microsecond. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  readonly from: number;
  readonly to: number;
  readonly records: number;
  readonly root: string;
  readonly previous: string;
  readonly completeUntil: string;
  readonly keyId: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly signature: string;
}

/** What to select of `seal`. Positions stay within what a double counts exactly: 285 years at a million a second. */
export const CHECKPOINT = `number, ${moment('at')} as at, from_position::float8 as "from", to_position::float8 as "to", records, root, previous,
  ${moment('complete_until')} as "completeUntil", key_id as "keyId", signature`;

/** What is signed: JSON of a list, so that no two checkpoints are written alike. */
export const contentOf = ({ number, at, from, to, records, root, previous, completeUntil, keyId }: Checkpoint): Buffer =>
  Buffer.from(JSON.stringify(['wijkgraph seal', number, at, from, to, records, root, previous, completeUntil, keyId]));

export const signed = (checkpoint: Checkpoint, key: SealKey): SignedCheckpoint => ({
  ...checkpoint,
  signature: key.sign(contentOf(checkpoint)),
});

/** Hexadecimal; the next seal holds it. Kept elsewhere, it shows later whether the end of the log was cut off. */
export const hashOf = (seal: SignedCheckpoint): string => createHash('sha256').update(contentOf(seal)).update(seal.signature).digest('hex');
