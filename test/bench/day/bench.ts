import type { Databases } from '@wijkgraph/sandbox';
import type { SubgraphName } from '@wijkgraph/schema';
import { explaining } from '../../src/scale/plans.ts';
import { type Question, questions } from '../../src/scale/questions.ts';
import { median } from '../table.ts';

/** Questions of each kind, one after the other, and those of which nothing is kept before them. */
const [ASKED, WARM_UP] = [30, 5];

/** A federation that is asked what is asked all day. */
export interface Town {
  readonly residents: number;
  /** The gateway. */
  readonly url: string;
  /** Of its databases. */
  readonly prefix: string;
}

type Ask = (question: Question) => Promise<string>;

const asking =
  (url: string, tokenOf: (persona: Question['as']) => Promise<string>): Ask =>
  async ({ name, as, text, variables }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(as)}` },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = await response.text();
    if ((JSON.parse(answer) as { errors?: unknown }).errors) throw new Error(`${name} is not answered: ${answer.slice(0, 300)}`);
    return answer;
  };

const timesOf = async (ask: Ask, question: Question): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let asked = -WARM_UP; asked < ASKED; asked++) {
    const began = performance.now();
    await ask(question);
    if (asked >= 0) times.push(performance.now() - began);
  }
  return times.toSorted((one, other) => one - other);
};

/** What PostgreSQL carried out for one question, those of the decision point included. */
const statementsOf = async (databases: Databases, { prefix }: Town, ask: Ask, asked: readonly Question[]): Promise<readonly number[]> => {
  const plans = await explaining((name: SubgraphName) => databases.urlFor(name, prefix), databases.superuserUrl);
  try {
    const carriedOut = async (question: Question): Promise<number> => {
      await plans.since();
      await ask(question);
      return (await plans.since()).filter(({ reads }) => reads.length > 0).length;
    };
    const counts: number[] = [];
    // The least of a few: what a subgraph looks after by itself in the meantime is no part of it.
    for (const question of asked) counts.push(Math.min(await carriedOut(question), await carriedOut(question), await carriedOut(question)));
    return counts;
  } finally {
    await plans.close();
  }
};

interface Measured {
  readonly statements: readonly number[];
  readonly times: readonly (readonly number[])[];
  readonly bytes: readonly number[];
}

const measured = async (databases: Databases, town: Town, tokenOf: (persona: Question['as']) => Promise<string>): Promise<Measured> => {
  const [ask, asked] = [asking(town.url, tokenOf), questions()];
  const times: (readonly number[])[] = [];
  const bytes: number[] = [];
  for (const question of asked) {
    times.push(await timesOf(ask, question));
    bytes.push((await ask(question)).length);
  }
  return { statements: await statementsOf(databases, town, ask, asked), times, bytes };
};

const at = (sorted: readonly number[], share: number): string => (sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(0);

const most = (numbers: readonly (number | undefined)[]): number => Math.max(...numbers.map(number => number ?? 0));

/** The pages of the dashboard, with what their questions cost: as many statements as the largest of them, and the middle one’s time. */
const pagesOf = (few: Measured, many: Measured): readonly string[] => {
  const ofPages = Map.groupBy(
    questions().flatMap(({ page }, index) => (page === undefined ? [] : [{ page, index }])),
    ({ page }) => page,
  );
  return [...ofPages].map(([page, asked]) => {
    const places = asked.map(({ index }) => index);
    const statements = [few, many].map(measured => most(places.map(place => measured.statements[place])));
    const [ofFew, ofMany] = [few, many].map(measured => median(places.map(place => median(measured.times[place] ?? [])))) as [
      number,
      number,
    ];
    const slowest = most(places.map(place => median(many.times[place] ?? [])));
    const cells = [
      page,
      places.length,
      statements.join(' / '),
      ...[ofFew, ofMany, slowest].map(time => time.toFixed(0)),
      (ofMany / ofFew).toFixed(2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
};

/**
 * What the questions of a working day cost in a small and in a large town, one question after the other: the lists of work, a dossier,
 * the figures. As two tables in Markdown: the pages of the dashboard, and each question.
 */
export const benchDay = async (
  databases: Databases,
  [small, large]: readonly [Town, Town],
  tokenOf: (persona: Question['as']) => Promise<string>,
): Promise<string> => {
  const [few, many] = [await measured(databases, small, tokenOf), await measured(databases, large, tokenOf)];
  const lines = questions().map(({ name }, index) => {
    const [ofFew, ofMany] = [few.times[index] ?? [], many.times[index] ?? []];
    const counts = `${few.statements[index]} / ${many.statements[index]}`;
    const times = [at(ofFew, 0.5), at(ofMany, 0.5), at(ofMany, 0.99), (median(ofMany) / median(ofFew)).toFixed(2)];
    return `| ${[name, counts, ...times, ((many.bytes[index] ?? 0) / 1_000).toFixed(1)].join(' | ')} |`;
  });
  return [
    `| page | questions | SQL statements at most with ${small.residents} / ${large.residents} residents | p50 ms with ${small.residents} | p50 ms with ${large.residents} | p50 ms of the slowest | times as much |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...pagesOf(few, many),
    '',
    `| question | SQL statements with ${small.residents} / ${large.residents} residents | p50 ms with ${small.residents} | p50 ms with ${large.residents} | p99 ms with ${large.residents} | times as much | answer kB |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
};
