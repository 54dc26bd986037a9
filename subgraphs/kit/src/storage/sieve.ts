import { type CategoryMask, covers } from '@wijkgraph/schema';
import { MOST_AMONG } from '../decision-point/question.ts';
import type { RequestContext } from '../server/request-context.ts';

/** A condition in SQL; the row that it is about is called `child`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What is decided of each row of a list, and not by this subgraph's own data. */
export interface Sieve<Row> {
  /** Of each of some rows whether it is in the list. */
  readonly few: (rows: readonly Row[], context: RequestContext) => Promise<readonly boolean[]>;
  /** Whatever is in the list, for a statement: where those rows are far between. */
  readonly all: (context: RequestContext) => Promise<Condition>;
}

/** Whom a row is about, and what all of them must permit for it to be in a list. About nobody: what is open to the caller of such rows. */
export interface About<Row> {
  readonly residents: (row: Row) => readonly string[];
  readonly required: (row: Row) => CategoryMask;
}

/** Residents at once, so many as a question may name. */
const inQuestions = (residents: ReadonlySet<string>): readonly (readonly string[])[] => {
  const all = [...residents];
  return Array.from({ length: Math.ceil(all.length / MOST_AMONG) }, (_, part) => all.slice(part * MOST_AMONG, (part + 1) * MOST_AMONG));
};

/** Asks the decision point which of the residents whom rows are about permit what those rows require: a question for each category and thousand. */
export const permittedOf =
  <Row>({ residents, required }: About<Row>) =>
  async (rows: readonly Row[], { disclosure }: RequestContext): Promise<readonly boolean[]> => {
    const wanted = new Map<CategoryMask, Set<string>>();
    for (const row of rows) {
      const mask = required(row);
      const among = wanted.get(mask) ?? new Set();
      wanted.set(mask, among);
      for (const resident of residents(row)) among.add(resident);
    }
    const permittedAmong = async (mask: CategoryMask, residents: ReadonlySet<string>): Promise<ReadonlySet<string>> =>
      new Set((await Promise.all(inQuestions(residents).map(among => disclosure.permitted(mask, { among })))).flat());
    const permitted = new Map(
      await Promise.all([...wanted].map(async ([mask, residents]) => [mask, await permittedAmong(mask, residents)] as const)),
    );
    return rows.map(row => {
      const [subjects, mask] = [residents(row), required(row)];
      return subjects.length === 0
        ? covers(disclosure.grantedOfNobody, mask)
        : subjects.every(each => permitted.get(mask)?.has(each) ?? false);
    });
  };

type Lists<Row> = ReadonlyMap<string, readonly Row[]>;

/** Rows of all lists together that are looked at before everything there is is asked for: of a large town that costs some ten times as much. */
const MOST_LOOKED_AT = 4 * MOST_AMONG;
const DEPTHS = [MOST_AMONG, 2 * MOST_AMONG, MOST_LOOKED_AT];

/** The next number of rows that promises to be enough for lists that are still short, by what was found among those that were looked at. */
const nextDepth = (looked: number, found: readonly number[], wanted: number, lists: number): number | undefined =>
  DEPTHS.find(depth => depth > looked && depth * lists <= MOST_LOOKED_AT && found.every(each => ((each + 1) * depth) / looked >= wanted));

/**
 * The first rows of lists, so many of each. Most lists are asked by whoever may see most of what is in them: of twice as many rows
 * it is decided which are in the list, then of thousands if these promise to be enough, and only then of everything there is.
 */
export const beginnings = async <Row extends object>(
  read: (limit: number, sifted?: Condition) => Promise<Lists<Row>>,
  { few, all }: Sieve<Row>,
  wanted: number,
  context: RequestContext,
): Promise<Lists<Row>> => {
  for (let limit: number | undefined = 2 * wanted; limit !== undefined;) {
    const looked: number = limit;
    const lists = await read(looked);
    const rows = [...lists.values()].flat();
    if (rows.length > MOST_LOOKED_AT) break;
    const decided = await few(rows, context);
    const kept = new Set(rows.filter((_, index) => decided[index]));
    const sifted = new Map([...lists].map(([key, list]) => [key, list.filter(row => kept.has(row))]));
    const short = [...lists].flatMap(([key, list]) => {
      const found = sifted.get(key)?.length ?? 0;
      return found >= wanted || list.length < looked ? [] : [found];
    });
    if (short.length === 0) return new Map([...sifted].map(([key, list]) => [key, list.slice(0, wanted)]));
    limit = nextDepth(looked, short, wanted, lists.size);
  }
  return read(wanted, await all(context));
};
