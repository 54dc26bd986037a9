import type { Sum } from './published-table.ts';

/** A prime small enough that the product of two numbers below it is exact. */
const PRIME = 67_108_859;

/** A sum, as what stands before each number that is not known: few of the many. */
type Row = Map<number, number>;

const inverse = (of: number): number => {
  let [low, high, x, y] = [of, PRIME, 1, 0];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [low, high] = [high - quotient * low, low];
    [x, y] = [y - quotient * x, x];
  }
  return ((x % PRIME) + PRIME) % PRIME;
};

const scale = (row: Row, by: number): void => {
  for (const [column, value] of row) row.set(column, (value * by) % PRIME);
};

/** Takes a number out of a sum by adding another sum to it, so often that the number falls away. */
const eliminate = (row: Row, pivot: Row, column: number): void => {
  const by = PRIME - (row.get(column) ?? 0);
  for (const [place, value] of pivot) {
    const left = ((row.get(place) ?? 0) + by * value) % PRIME;
    if (left === 0) row.delete(place);
    else row.set(place, left);
  }
};

/** Solves for one number of one sum after the other, in the shortest sum first, so that the others stay short. */
const reduced = (rows: readonly Row[]): readonly Row[] => {
  const left = new Set(rows.filter(({ size }) => size > 0));
  const done = new Set<Row>();
  while (left.size > 0) {
    let pivot: Row | undefined;
    for (const row of left) if (!pivot || row.size < pivot.size) pivot = row;
    if (!pivot) break;
    left.delete(pivot);
    const [[column, value] = [-1, 1]] = pivot;
    scale(pivot, inverse(value));
    for (const row of [...left, ...done]) if (row.has(column)) eliminate(row, pivot, column);
    for (const row of left) if (row.size === 0) left.delete(row);
    done.add(pivot);
  }
  return [...done];
};

/** What follows from one sum after the other, each with a single unknown: quick, and part of what {@link workedOut} finds. */
export const oneByOne = (untold: ReadonlySet<string>, sums: readonly Sum[]): Set<string> => {
  const unknown = sums.map(({ total, parts }) => new Set([total, ...parts].filter(key => untold.has(key))));
  const inSums = new Map<string, Set<string>[]>();
  for (const sum of unknown) for (const key of sum) inSums.set(key, [...(inSums.get(key) ?? []), sum]);
  const found = new Set<string>();
  for (const lonely = unknown.filter(({ size }) => size === 1); lonely.length > 0;) {
    const [key] = lonely.pop() ?? [];
    if (key === undefined) continue;
    found.add(key);
    for (const sum of inSums.get(key) ?? []) if (sum.delete(key) && sum.size === 1) lonely.push(sum);
  }
  return found;
};

/**
 * Which of the numbers that a reader is not told, the reader works out from those that were told and the sums: the numbers that
 * are the same in every solution of the equations. Gauss-Jordan elimination modulo a prime, so without rounding.
 */
export const workedOut = (untold: ReadonlySet<string>, sums: readonly Sum[]): ReadonlySet<string> => {
  const found = oneByOne(untold, sums);
  const columns = [...untold].filter(key => !found.has(key));
  const place = new Map(columns.map((key, index) => [key, index]));
  const rows = sums.map(({ total, parts }) => {
    const row: Row = new Map();
    for (const part of parts) if (place.has(part)) row.set(place.get(part) as number, 1);
    if (place.has(total)) row.set(place.get(total) as number, PRIME - 1);
    return row;
  });
  for (const row of reduced(rows)) if (row.size === 1) for (const column of row.keys()) found.add(columns[column] as string);
  return found;
};
