import Table from 'cli-table3';
import type { Known } from '../src/index.ts';

/** What a cell says of a value: an empty cell would hide that there is something to know. */
export const cell = <Value>(known: Known<Value>, show: (value: Value) => string = String): string => {
  if (known.state === 'present') return show(known.value);
  return known.state === 'absent' ? '-' : 'niet zichtbaar';
};

/** Rows under their heads, as wide as they are. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const drawn = new Table({ head: [...head], style: { head: [], border: [] } });
  drawn.push(...rows.map(row => [...row]));
  return drawn.toString();
};
