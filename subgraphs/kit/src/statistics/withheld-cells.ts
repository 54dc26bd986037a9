import { type Cell, type PublishedTable, SMALLEST, type Sum } from './published-table.ts';
import { oneByOne, workedOut } from './worked-out.ts';

/** What a reader is not told, and the numbers that nobody may learn. */
interface View {
  readonly untold: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const membersOf = ({ total, parts }: Sum): readonly string[] => [total, ...parts];

/** The sums that give a number away, where closing some of them helps most first. */
interface Leak {
  readonly among: readonly (readonly Sum[])[];
  /** Whether every one of these sums has to be closed, or one of them is a beginning. */
  readonly each: boolean;
}

/** The leaks of a view: first those that are seen at once, and only where there are none of these whatever follows from all sums together. */
function* leaking({ untold, small }: View, sums: readonly Sum[], countOf: (key: string) => number): Generator<Leak> {
  const unknownIn = (sum: Sum): readonly string[] => membersOf(sum).filter(key => untold.has(key));
  const lonely = sums.filter(sum => unknownIn(sum).length === 1);
  const bare = lonely.filter(sum => unknownIn(sum).some(key => small.has(key)));
  if (bare.length > 0) yield { among: [bare], each: true };
  const followsFrom = (out: ReadonlySet<string>): Leak => ({
    among: [lonely, sums.filter(sum => membersOf(sum).some(key => out.has(key))), sums],
    each: false,
  });
  const learns = (out: ReadonlySet<string>): boolean => [...small].some(key => out.has(key));
  const atOnce = oneByOne(untold, sums);
  if (learns(atOnce)) yield followsFrom(atOnce);
  const out = workedOut(untold, sums);
  if (learns(out)) yield followsFrom(out);
  // Whoever subtracts what is told from a total learns the sum of the rest.
  const few = sums.filter(({ total, parts }) => {
    const unknown = (key: string): boolean => untold.has(key) && !out.has(key);
    const together = unknown(total) ? 0 : parts.reduce((count, key) => count + (unknown(key) ? countOf(key) : 0), 0);
    return together > 0 && together < SMALLEST;
  });
  if (few.length > 0) yield { among: [few], each: true };
}

/** What may still be left out, and in how many sums of which everything is told it would be the only unknown. */
interface Choice {
  readonly told: ReadonlyMap<string, Cell>;
  opens(key: string): number;
}

/**
 * The least that is lost: a part rather than a total, what closes more of those sums than it opens elsewhere, people rather than nobody,
 * and of these the smallest.
 */
const nextLeftOut = (among: readonly Sum[], { told, opens }: Choice): Cell | undefined => {
  const closes = new Map<string, number>();
  for (const sum of among) for (const key of membersOf(sum)) closes.set(key, (closes.get(key) ?? 0) + 1);
  const totals = new Set(among.map(({ total }) => total));
  const opened = new Map([...closes.keys()].map(key => [key, opens(key)]));
  const rank = ({ key, count }: Cell): readonly number[] => [
    Number(totals.has(key)),
    (opened.get(key) ?? 0) - (closes.get(key) ?? 0),
    Number(count === 0),
    count,
  ];
  const isBefore = (one: Cell, other: Cell): boolean => {
    const [ours, theirs] = [rank(one), rank(other)];
    const place = ours.findIndex((value, index) => value !== theirs[index]);
    return place >= 0 && (ours[place] as number) < (theirs[place] as number);
  };
  let next: Cell | undefined;
  for (const key of closes.keys()) {
    const cell = told.get(key);
    if (cell && (!next || isBefore(cell, next))) next = cell;
  }
  return next;
};

/** What is left out to close a leak; nothing where nothing is left that could be. */
const closing = ({ among, each }: Leak, choice: Choice): readonly Cell[] => {
  for (const sums of among) {
    const left: Cell[] = [];
    for (let open = sums; open.length > 0;) {
      const next = nextLeftOut(open, choice);
      if (!next) break;
      left.push(next);
      if (!each) break;
      open = open.filter(sum => !membersOf(sum).includes(next.key));
    }
    if (left.length > 0) return left;
  }
  return [];
};

/**
 * Which numbers of a table are withheld from readers outside the teams: those smaller than {@link SMALLEST} (primary suppression), and as
 * many others as it takes that nobody works one out by adding and subtracting what is told (complementary suppression), also not a
 * reader who knows the numbers of the own team, nor the sum of a few that together are too small. It depends on the whole table and never on
 * what is asked of it, so two questions never tell more than one.
 *
 * A. Hundepool et al., Statistical Disclosure Control (Wiley, 2012), chapter 4.
 */
export const withheldCells = ({ cells, sums }: PublishedTable): ReadonlySet<string> => {
  const counts = new Map(cells.map(({ key, count }) => [key, count]));
  const countOf = (key: string): number => counts.get(key) ?? 0;
  const withheld = new Set(cells.filter(({ count }) => count > 0 && count < SMALLEST).map(({ key }) => key));
  const small = new Set(withheld);
  const readers = [undefined, ...new Set(cells.flatMap(({ knownTo }) => knownTo ?? []))];
  const knowers = new Set(cells.flatMap(({ key, knownTo }) => (knownTo === undefined ? [] : [key])));
  const sumsOf = new Map<string, Sum[]>();
  for (const sum of sums) for (const key of membersOf(sum)) sumsOf.set(key, [...(sumsOf.get(key) ?? []), sum]);
  const leftOutFor = (reader: string | undefined): readonly Cell[] => {
    const own = new Set(cells.flatMap(({ key, knownTo }) => (reader !== undefined && knownTo === reader ? [key] : [])));
    const untold = new Set([...withheld].filter(key => !own.has(key)));
    // In a number that is of no team there may be the reader's own people: what the reader would learn is another team's number.
    const ofOthers = new Set(cells.flatMap(({ key, knownTo }) => (small.has(key) && knownTo !== undefined && !own.has(key) ? [key] : [])));
    const view = { untold, small: reader === undefined ? small : ofOthers };
    const told = new Map(cells.flatMap(cell => (own.has(cell.key) || withheld.has(cell.key) ? [] : [[cell.key, cell]])));
    const read = reader === undefined ? sums : sums.filter(({ parts }) => parts.some(part => knowers.has(part)));
    const whole = new Set(read.filter(sum => !membersOf(sum).some(key => untold.has(key))));
    const opens = (key: string): number => sumsOf.get(key)?.filter(sum => whole.has(sum)).length ?? 0;
    for (const leak of leaking(view, read, countOf)) {
      const closed = closing(leak, { told, opens });
      if (closed.length > 0) return closed;
    }
    return [];
  };
  for (let next = readers.length; next > 0;) {
    next = 0;
    for (const reader of readers)
      for (let left = leftOutFor(reader); left.length > 0; left = leftOutFor(reader)) {
        for (const { key } of left) withheld.add(key);
        next++;
      }
  }
  // What anybody works out all the same is told: nothing small is among it.
  for (const key of workedOut(withheld, sums)) withheld.delete(key);
  return withheld;
};
