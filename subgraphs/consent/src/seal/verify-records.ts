import type { ClientBase } from 'pg';
import type { Finding } from './finding.ts';
import { MerkleTree } from './merkle.ts';
import { leafOf, moment, SEALED_RECORD, type SealedRecord } from './sealed-record.ts';

/** Rows in memory at a time. */
const PAGE = 1_000;

interface Entry extends Omit<SealedRecord, 'id'> {
  readonly position: number;
  readonly disclosureId: string;
  readonly leaf: Buffer;
  /** Null where the record is gone. */
  readonly id: string | null;
}

// `offset 0` has each record looked up by its id: joined at the planner's choice, every page could read the whole log.
const ENTRIES = `select s.position::float8 as position, s.disclosure_id as "disclosureId", s.leaf, ${SEALED_RECORD}
  from sealed_disclosure s left join lateral (select * from disclosure r where r.id = s.disclosure_id offset 0) d on true
  where s.position between $1 and $2 order by s.position`;

const isThere = (entry: Entry): entry is Entry & SealedRecord => entry.id !== null;

/** A run of positions that one seal vouches for. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** What the seal says; none where it is not to be believed. */
  readonly root: string | undefined;
}

/** Compares the records of one seal with it. Resolves to how many records there are. */
export const verifyRecords = async (client: ClientBase, { from, to, root }: Run, found: (finding: Finding) => void): Promise<number> => {
  const tree = new MerkleTree();
  const strange: { readonly position: number; readonly id: string }[] = [];
  let [expected, records, gone] = [from, 0, false];

  const missingUntil = (next: number): void => {
    if (next > expected) {
      gone = true;
      found({ kind: 'POSITIONS_REMOVED', from: expected, to: next - 1 });
    }
  };
  const look = (entry: Entry): void => {
    const { position, disclosureId: id } = entry;
    if (position < expected) return found({ kind: 'RECORD_DOUBLED', position, id });
    missingUntil(position);
    expected = position + 1;
    if (!isThere(entry)) {
      gone = true;
      return found({ kind: 'RECORD_REMOVED', position, id });
    }
    records++;
    const leaf = leafOf(position, entry);
    tree.append(leaf);
    if (!leaf.equals(entry.leaf)) strange.push({ position, id });
  };

  for (let start = from; start <= to; start += PAGE) {
    const { rows } = await client.query<Entry>({
      name: 'sealed records',
      text: ENTRIES,
      values: [start, Math.min(start + PAGE - 1, to)],
    });
    rows.forEach(look);
  }
  missingUntil(to + 1);

  const asSealed = !gone && tree.root() === root;
  for (const { position, id } of strange) found({ kind: asSealed ? 'LEAF_CHANGED' : 'RECORD_CHANGED', position, id });
  if (!asSealed && !gone && root !== undefined && strange.length === 0) found({ kind: 'RECORDS_CHANGED_WITH_LEAVES', from, to });
  return records;
};

const OUTSIDE = `select min(position)::float8 as "from", max(position)::float8 as "to" from sealed_disclosure where position < 1 or position > $1
  group by position > $1`;

/** Positions before the first seal or after the last. */
export const verifyNothingOutside = async (client: ClientBase, last: number, found: (finding: Finding) => void): Promise<void> => {
  const { rows } = await client.query<{ from: number; to: number }>(OUTSIDE, [last]);
  for (const { from, to } of rows) found({ kind: 'POSITIONS_UNSEALED', from, to });
};

const WAITING = `declare waiting no scroll cursor for select d.id, ${moment('d.at')} as at from disclosure d
  where d.at >= $1::timestamptz and d.at < $2::timestamptz and not exists (select from sealed_disclosure s where s.disclosure_id = d.id) order by d.at, d.id`;

/** Between which moments records are looked for. */
export interface Span {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Counts the records that no seal vouches for yet, and finds those among them that were not there when they should have been sealed. */
export const verifyWaiting = async (
  client: ClientBase,
  completeUntil: string,
  found: (finding: Finding) => void,
  { since = '-infinity', until = 'infinity' }: Span = {},
): Promise<number> => {
  await client.query(WAITING, [since, until]);
  let waiting = 0;
  for (;;) {
    const { rows } = await client.query<{ id: string; at: string }>(`fetch ${PAGE} from waiting`);
    for (const { id, at } of rows) {
      if (at < completeUntil) found({ kind: 'RECORD_INSERTED', id, at });
      else waiting++;
    }
    if (rows.length === 0) break;
  }
  await client.query('close waiting');
  return waiting;
};
