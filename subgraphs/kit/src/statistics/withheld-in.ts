import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PublishedTable } from './published-table.ts';
import { withheldCells } from './withheld-cells.ts';

const REMEMBERED = 500;
const decided = new LRUCache<string, ReadonlySet<string>>({ max: REMEMBERED });

/**
 * As {@link withheldCells}, which follows from the numbers of a table and from nothing else, not from who asks: they are the same until
 * a month is over, or somebody writes something down afterwards.
 */
export const withheldIn = (table: PublishedTable): ReadonlySet<string> => {
  const numbers = hash('sha256', JSON.stringify(table));
  const known = decided.get(numbers) ?? withheldCells(table);
  decided.set(numbers, known);
  return known;
};
