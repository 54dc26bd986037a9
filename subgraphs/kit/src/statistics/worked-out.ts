import type { Sum } from './published-table.ts';

/** A prime small enough that the product of two numbers below it is exact. */
const PRIME = 67_108_859;

const inverse = (of: number): number => {
  let [low, high, x, y] = [of, PRIME, 1, 0];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [low, high] = [high - quotient * low, low];
    [x, y] = [y - quotient * x, x];
  }
  return ((x % PRIME) + PRIME) % PRIME;
};

const reduced = (rows: number[][], columns: number): number[][] => {
  let done = 0;
  for (let column = 0; column < columns && done < rows.length; column++) {
    const found = rows.findIndex((row, index) => index >= done && row[column] !== 0);
    if (found < 0) continue;
    const pivot = rows[found] as number[];
    [rows[found], rows[done]] = [rows[done] as number[], pivot];
    const by = inverse(pivot[column] as number);
    for (let place = column; place < columns; place++) pivot[place] = ((pivot[place] as number) * by) % PRIME;
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[column] as number);
      if (factor === 0) continue;
      for (let place = column; place < columns; place++)
        row[place] = ((row[place] as number) + (PRIME - factor) * (pivot[place] as number)) % PRIME;
    }
    done++;
  }
  return rows.slice(0, done);
};

/**
 * Which of the numbers that a reader is not told, the reader works out from those that were told and the sums: the numbers that
 * are the same in every solution of the equations. Gauss-Jordan elimination modulo a prime, so without rounding.
 */
export const workedOut = (untold: ReadonlySet<string>, sums: readonly Sum[]): ReadonlySet<string> => {
  const columns = [...untold];
  const place = new Map(columns.map((key, index) => [key, index]));
  const rows = sums.flatMap(({ total, parts }) => {
    const row = columns.map(() => 0);
    for (const part of parts) if (place.has(part)) row[place.get(part) as number] = 1;
    if (place.has(total)) row[place.get(total) as number] = PRIME - 1;
    return row.some(value => value !== 0) ? [row] : [];
  });
  const alone = reduced(rows, columns.length).flatMap(row => {
    const standing = row.flatMap((value, index) => (value === 0 ? [] : [index]));
    return standing.length === 1 ? [columns[standing[0] as number] as string] : [];
  });
  return new Set(alone);
};
