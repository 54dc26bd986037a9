import { leafHash } from './merkle.ts';

/** A moment to the microsecond, which a Date cannot hold, in a form whose order is that of time. */
export const moment = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns that are sealed: all of them. A later one is added at the end, and is null in what was recorded before. */
export const SEALED_COLUMNS = [
  'id',
  'at',
  'subject',
  'client',
  'party',
  'roles',
  'purpose',
  'operation',
  'trace_id',
  'subgraph',
  'asked',
  'residents',
  'permitted',
  'bases',
  'provisions',
] as const;

type SealedColumn = (typeof SEALED_COLUMNS)[number];

/** A row of `disclosure d`, as it is sealed. */
export type SealedRecord = Readonly<Record<SealedColumn, unknown>> & { readonly id: string; readonly at: string };

const selected: Partial<Record<SealedColumn, string>> = { at: `${moment('d.at')} as at`, residents: 'd.residents::text[] as residents' };

/** What to select of `disclosure d`. */
export const SEALED_RECORD = SEALED_COLUMNS.map(column => selected[column] ?? `d.${column}`).join(', ');

/**
 * The leaf of a record at its position: JSON of the position and the columns by name, in their order, without those that are null.
 * So a column added later leaves the hashes of earlier records as they are, and a record that is moved no longer fits its place.
 */
export const leafOf = (position: number, record: SealedRecord): Buffer => {
  const columns = SEALED_COLUMNS.filter(column => record[column] !== null).map(column => [column, record[column]]);
  return leafHash(Buffer.from(JSON.stringify(['wijkgraph disclosure', position, columns])));
};
