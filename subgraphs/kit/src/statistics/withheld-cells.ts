import { type Cell, type PublishedTable, SMALLEST, type Sum } from './published-table.ts';
import { workedOut } from './worked-out.ts';

/** What a reader is not told, and the numbers that nobody may learn. */
interface View {
  readonly untold: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const membersOf = ({ total, parts }: Sum): readonly string[] => [total, ...parts];

/**
 * The sums in which something more has to be left out, where it helps most first; none where the reader learns no small number.
 * Where one is worked out it is from sums with a single unknown in the end.
 */
const leaking = ({ untold, small }: View, sums: readonly Sum[], countOf: (key: string) => number): readonly (readonly Sum[])[] => {
  const out = workedOut(untold, sums);
  const learnt = [...small].filter(key => out.has(key));
  if (learnt.length > 0) {
    const lonely = sums.filter(sum => membersOf(sum).filter(key => untold.has(key)).length === 1);
    return [lonely, sums.filter(sum => membersOf(sum).some(key => out.has(key))), sums];
  }
  // Whoever subtracts what is told from a total learns the sum of the rest.
  const few = sums.filter(({ total, parts }) => {
    const unknown = (key: string): boolean => untold.has(key) && !out.has(key);
    const together = unknown(total) ? 0 : parts.reduce((count, key) => count + (unknown(key) ? countOf(key) : 0), 0);
    return together > 0 && together < SMALLEST;
  });
  return [few];
};

/**
 * The least that is lost: what closes the most of those sums at once, a part rather than a total, people rather than nobody, and of
 * these the smallest.
 */
const nextLeftOut = (among: readonly Sum[], cells: readonly Cell[]): Cell | undefined => {
  const closes = (key: string): number => among.filter(sum => membersOf(sum).includes(key)).length;
  const isTotal = (key: string): boolean => among.some(({ total }) => total === key);
  return cells
    .filter(({ key }) => closes(key) > 0)
    .toSorted(
      (one, other) =>
        closes(other.key) - closes(one.key) ||
        Number(isTotal(one.key)) - Number(isTotal(other.key)) ||
        Number(one.count === 0) - Number(other.count === 0) ||
        one.count - other.count,
    )[0];
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
  const leftOutFor = (reader: string | undefined): Cell | undefined => {
    const own = new Set(cells.flatMap(({ key, knownTo }) => (reader !== undefined && knownTo === reader ? [key] : [])));
    const untold = new Set([...withheld].filter(key => !own.has(key)));
    // In a number that is of no team there may be the reader's own people: what the reader would learn is another team's number.
    const ofOthers = new Set(cells.flatMap(({ key, knownTo }) => (small.has(key) && knownTo !== undefined && !own.has(key) ? [key] : [])));
    const view = { untold, small: reader === undefined ? small : ofOthers };
    const told = cells.filter(({ key }) => !own.has(key) && !withheld.has(key));
    for (const among of leaking(
      view,
      reader === undefined ? sums : sums.filter(({ parts }) => parts.some(part => knowers.has(part))),
      countOf,
    )) {
      const next = nextLeftOut(among, told);
      if (next) return next;
    }
    return undefined;
  };
  for (let next = readers.length; next > 0;) {
    next = 0;
    for (const reader of readers)
      for (let left = leftOutFor(reader); left; left = leftOutFor(reader)) {
        withheld.add(left.key);
        next++;
      }
  }
  return withheld;
};
