import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestContext } from '../server/request-context.ts';
import { beginnings } from './sieve.ts';

interface Row {
  readonly place: number;
  readonly permitted: boolean;
}

const nobody = {} as RequestContext;

/** Reads lists of so many rows each, of which one in so many is permitted; says how many rows were looked at, and whether everything was asked for. */
const reading = async (lists: readonly { readonly rows: number; readonly oneIn: number }[], wanted: number) => {
  const stored = new Map(
    lists.map(({ rows, oneIn }, list) => [
      String(list),
      Array.from({ length: rows }, (_, place): Row => ({ place, permitted: place % oneIn === oneIn - 1 })),
    ]),
  );
  const course = { looked: 0, everything: false };
  const read = async (limit: number, sifted?: unknown): Promise<ReadonlyMap<string, readonly Row[]>> =>
    new Map([...stored].map(([key, rows]) => [key, (sifted ? rows.filter(({ permitted }) => permitted) : rows).slice(0, limit)]));
  const few = async (rows: readonly Row[]): Promise<readonly boolean[]> => {
    course.looked += rows.length;
    return rows.map(({ permitted }) => permitted);
  };
  const all = async () => {
    course.everything = true;
    return { sql: '', values: [] };
  };
  const found = await beginnings<Row>(read, { few, all }, wanted, nobody);
  const expected = [...stored].map(([, rows]) => rows.filter(({ permitted }) => permitted).slice(0, wanted));
  return { found: [...found.values()], expected, ...course };
};

const aList = fc.record({ rows: fc.integer({ min: 0, max: 6_000 }), oneIn: fc.integer({ min: 1, max: 300 }) });

describe('the beginning of a list that is decided as it is read', () => {
  test('is its first rows that are permitted, whatever stands between them', () =>
    fc.assert(
      fc.asyncProperty(fc.array(aList, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 101 }), async (lists, wanted) => {
        const { found, expected } = await reading(lists, wanted);
        expect(found).toEqual(expected);
      }),
      { numRuns: 50 },
    ));

  test.each([
    // A team of some sixteenth of the town, in a list of the whole town.
    { oneIn: 16, looked: 202 + 2_000 },
    { oneIn: 2, looked: 202 },
    { oneIn: 30, looked: 202 + 4_000 },
  ])('costs a few thousand rows where one in $oneIn is permitted, and never everything there is', async ({ oneIn, looked }) => {
    expect(await reading([{ rows: 50_000, oneIn }], 101)).toMatchObject({ looked, everything: false });
  });

  test('is asked out of everything that is permitted where next to nothing is', async () => {
    expect(await reading([{ rows: 50_000, oneIn: 1_000 }], 101)).toMatchObject({ looked: 202, everything: true });
  });
});
