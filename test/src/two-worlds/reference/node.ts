import type { LifeDomain } from '@wijkgraph/schema';
import type { Row, TableName } from '../world.ts';

/** What any of the fields is asked with. */
export interface Arguments {
  readonly id?: string;
  readonly bsn?: string;
  readonly team?: string;
  readonly youth?: boolean | null;
  readonly district?: string | null;
  readonly lastName?: string | null;
  readonly lifeDomain?: LifeDomain | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A row that is in the caller's sight, and what it is. */
export interface Node {
  readonly table: TableName | 'directory' | 'borrowed';
  readonly row: Row;
}

/** Urgency has an order of its own; anything else stands as it is written. */
const placeIn = (column: string, row: Row): unknown =>
  column === 'urgency' ? ['CRISIS', 'URGENT', 'NORMAL'].indexOf(String(row.urgency)) : row[column];

export const order =
  (...columns: readonly string[]) =>
  (one: Row, other: Row): number => {
    for (const column of columns) {
      const [left, right] = [one, other].map(row => placeIn(column.replace('-', ''), row)) as [string, string];
      if (left < right) return column.startsWith('-') ? 1 : -1;
      if (left > right) return column.startsWith('-') ? -1 : 1;
    }
    return 0;
  };

export const isIn = ({ state }: Row, ...states: readonly string[]): boolean => states.includes(state as string);

/** What a field is, from the row that it stands on. */
export type Resolve = (row: Row, given: Arguments) => unknown;

/** By `Type.field`. */
export type Resolvers = Readonly<Record<string, Resolve>>;
