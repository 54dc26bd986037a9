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
  /** Of each of a few rows whether it is in the list. Undefined where so many cannot be asked about at once. */
  readonly few: (rows: readonly Row[], context: RequestContext) => Promise<readonly boolean[] | undefined>;
  /** Whatever is in the list, for a statement: where those rows are far between. */
  readonly all: (context: RequestContext) => Promise<Condition>;
}

/** Whom a row is about, and what all of them must permit for it to be in a list. About nobody: what is open to the caller of such rows. */
export interface About<Row> {
  readonly residents: (row: Row) => readonly string[];
  readonly required: (row: Row) => CategoryMask;
}

/** Asks the decision point which of the residents whom a few rows are about permit what those rows require: one question for each category. */
export const permittedOf =
  <Row>({ residents, required }: About<Row>) =>
  async (rows: readonly Row[], { disclosure }: RequestContext): Promise<readonly boolean[] | undefined> => {
    const wanted = new Map<CategoryMask, Set<string>>();
    for (const row of rows) {
      const mask = required(row);
      const among = wanted.get(mask) ?? new Set();
      wanted.set(mask, among);
      for (const resident of residents(row)) among.add(resident);
    }
    if ([...wanted.values()].some(among => among.size > MOST_AMONG)) return undefined;
    const asked = [...wanted].filter(([, among]) => among.size > 0);
    const permitted = new Map(
      await Promise.all(
        asked.map(async ([mask, among]) => [mask, new Set(await disclosure.permitted(mask, { among: [...among] }))] as const),
      ),
    );
    return rows.map(row => {
      const [subjects, mask] = [residents(row), required(row)];
      return subjects.length === 0
        ? covers(disclosure.grantedOfNobody, mask)
        : subjects.every(each => permitted.get(mask)?.has(each) ?? false);
    });
  };

type Lists<Row> = ReadonlyMap<string, readonly Row[]>;

/**
 * The first rows of lists, so many of each. Most lists are asked by whoever may see most of what is in them: of twice as many rows
 * it is decided which are in the list, then of a thousand if these promise to be enough, and only then of everything there is.
 */
export const beginnings = async <Row extends object>(
  read: (limit: number, sifted?: Condition) => Promise<Lists<Row>>,
  { few, all }: Sieve<Row>,
  wanted: number,
  context: RequestContext,
): Promise<Lists<Row>> => {
  for (const limit of [2 * wanted, MOST_AMONG]) {
    const lists = await read(limit);
    const rows = [...lists.values()].flat();
    const decided = await few(rows, context);
    if (!decided) break;
    const kept = new Set(rows.filter((_, index) => decided[index]));
    const sifted = new Map([...lists].map(([key, list]) => [key, list.filter(row => kept.has(row))]));
    const short = [...lists].flatMap(([key, list]) => {
      const found = sifted.get(key)?.length ?? 0;
      return found >= wanted || list.length < limit ? [] : [found];
    });
    if (short.length === 0) return new Map([...sifted].map(([key, list]) => [key, list.slice(0, wanted)]));
    if (short.some(found => ((found + 1) * MOST_AMONG) / limit < wanted)) break;
  }
  return read(wanted, await all(context));
};
