import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type PublishedTable, SMALLEST, type Sum } from './published-table.ts';
import { withheldCells } from './withheld-cells.ts';
import { workedOut } from './worked-out.ts';

/** A table of teams by months, with every margin: the last row and column are sums. */
const tableOf = (counts: readonly (readonly number[])[]): PublishedTable => {
  const months = counts[0]?.length ?? 0;
  const key = (team: number | 'all', month: number | 'year') => `${team} ${month}`;
  const across = (team: number) => counts[team]?.reduce((sum, count) => sum + count, 0) ?? 0;
  const down = (month: number) => counts.reduce((sum, row) => sum + (row[month] ?? 0), 0);
  const monthNumbers = Array.from({ length: months }, (_, month) => month);
  const cells: Cell[] = [
    ...counts.flatMap((row, team) => row.map((count, month) => ({ key: key(team, month), count, knownTo: `team-${team}` }))),
    ...counts.map((_, team) => ({ key: key(team, 'year'), count: across(team), knownTo: `team-${team}` })),
    ...monthNumbers.map(month => ({ key: key('all', month), count: down(month) })),
    { key: key('all', 'year'), count: counts.reduce((sum, _, team) => sum + across(team), 0) },
  ];
  const teams = counts.map((_, team) => team);
  const sums: Sum[] = [
    ...teams.map(team => ({ total: key(team, 'year'), parts: monthNumbers.map(month => key(team, month)) })),
    ...monthNumbers.map(month => ({ total: key('all', month), parts: teams.map(team => key(team, month)) })),
    { total: key('all', 'year'), parts: teams.map(team => key(team, 'year')) },
  ];
  return { cells, sums };
};

describe('of a published table', () => {
  test('nothing is withheld where no number is small', () => {
    expect([
      ...withheldCells(
        tableOf([
          [30, 31],
          [40, 0],
        ]),
      ),
    ]).toEqual([]);
  });

  test('a small number is withheld, and others with which it would be worked out', () => {
    const table = tableOf([
      [3, 31, 12],
      [40, 9, 50],
      [8, 20, 7],
    ]);
    const withheld = withheldCells(table);
    expect(withheld.has('0 0')).toBe(true);
    expect(withheld.size).toBeGreaterThan(3);
    expect(workedOut(withheld, table.sums).has('0 0')).toBe(false);
  });

  test('no more than a few are left out for one', () => {
    const twelve = Array.from({ length: 6 }, (_, team) => Array.from({ length: 12 }, (_none, month) => 20 + ((team * 7 + month * 5) % 30)));
    (twelve[2] as number[])[4] = 2;
    expect(withheldCells(tableOf(twelve)).size).toBeLessThan(10);
  });

  test('a team that knows its own numbers does not work out another one’s small number', () => {
    // To everybody else 2 and 9 hide each other; whoever knows the 9 would have the 2.
    const table = tableOf([[2], [9], [30]]);
    const withheld = withheldCells(table);
    for (const team of ['team-1', 'team-2']) {
      const untold = new Set([...withheld].filter(key => table.cells.find(cell => cell.key === key)?.knownTo !== team));
      expect([...workedOut(untold, table.sums)].filter(key => key.startsWith('0 '))).toEqual([]);
    }
  });
});

const counts = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([teams, months]) =>
  fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), { minLength: months, maxLength: months }), {
    minLength: teams,
    maxLength: teams,
  }),
);

test('whatever the table, no reader works out a small number, or the sum of a few that is small', () => {
  fc.assert(
    fc.property(counts, rows => {
      const table = tableOf(rows);
      const withheld = withheldCells(table);
      const countOf = new Map(table.cells.map(({ key, count }) => [key, count]));
      for (const reader of [undefined, ...rows.map((_, team) => `team-${team}`)]) {
        const known = (key: string) => reader !== undefined && table.cells.find(cell => cell.key === key)?.knownTo === reader;
        const untold = new Set([...withheld].filter(key => !known(key)));
        const out = workedOut(untold, table.sums);
        const hidden = (key: string) => untold.has(key) && !out.has(key);
        // What follows from the rest could not be withheld.
        const hides = (key: string) => !withheld.has(key) && !known(key) && !workedOut(new Set([...withheld, key]), table.sums).has(key);
        const nothingLeft = () => !table.cells.some(({ key }) => hides(key));
        // Of a total with the reader's own numbers in it, what is left of it counts, and not the total.
        const mixed = new Set(table.sums.flatMap(({ total, parts }) => (parts.some(known) ? [total] : [])));
        const small = table.cells.filter(({ key, count }) => count > 0 && count < SMALLEST && !known(key) && !mixed.has(key));
        expect(small.filter(({ key }) => !hidden(key) && !nothingLeft())).toEqual([]);
        for (const { total, parts } of table.sums) {
          if (hidden(total)) continue;
          const rest = parts.filter(hidden).reduce((sum, part) => sum + (countOf.get(part) ?? 0), 0);
          expect(rest === 0 || rest >= SMALLEST || !parts.some(hides)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('what follows from the sums is worked out, however long the way, and nothing else', () => {
  const sums = [
    { total: 'ab', parts: ['a', 'b'] },
    { total: 'bc', parts: ['b', 'c'] },
    { total: 'ac', parts: ['a', 'c'] },
    { total: 'de', parts: ['d', 'e'] },
  ];
  // a + b, b + c and a + c are known: no sum has one unknown, and yet each of the three follows.
  expect([...workedOut(new Set(['a', 'b', 'c', 'd', 'e']), sums)].toSorted()).toEqual(['a', 'b', 'c']);
});
