import type { CarriedOut, DryRun } from './job.ts';

type Cell = string | number;

/** Rows under their headings, numbers to the right, as wide as need be. */
const table = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string[] => {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map(row => String(row[column]).length)));
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
      )
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)];
};

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const words = { DELETED: 'deleted', ANONYMISED: 'made anonymous' } as const;

const lackingLines = (lacking: readonly string[]): string[] =>
  lacking.map(each => `No period is known for ${each}: it is kept until one is.`);

/** What is due, as lines for a terminal. */
export const dryRunReport = ({ asOf, lines, residents, held, unfinished, lacking }: DryRun): string[] => [
  ...(lines.length === 0
    ? [`On ${asOf} nothing is due.`]
    : [
        `Due on ${asOf}, of ${many(residents.size, 'resident')}; nothing was written:`,
        '',
        ...table(
          ['subgraph', 'kind of record', 'law', 'records', 'residents', 'oldest ended', 'kept for', 'becomes', 'source'],
          lines.map(line => [
            line.subgraph,
            line.kind,
            line.law,
            line.records,
            line.residents,
            line.oldest,
            line.period,
            words[line.outcome],
            line.source,
          ]),
        ),
        '',
        'To do it: npm run retention -- --carry-out',
      ]),
  ...(held > 0 ? [`${many(held, 'resident')} under a legal hold: what is due of them is not counted.`] : []),
  ...(unfinished > 0 ? [`Of ${many(unfinished, 'resident')} an erasure was begun and not finished: carrying out finishes it.`] : []),
  ...lackingLines(lacking),
];

/** What was done, as lines for a terminal. */
export const carriedOutReport = ({ asOf, lines, resumed, held, lacking }: CarriedOut): string[] => [
  ...(resumed > 0 ? [`Of ${many(resumed, 'resident')} an earlier run had not finished.`] : []),
  ...(lines.length === 0
    ? [`On ${asOf} nothing was due.`]
    : [
        `Carried out for ${asOf}:`,
        '',
        ...table(
          ['subgraph', 'kind of record', 'law', 'records', 'residents', 'became'],
          lines.map(line => [line.subgraph, line.kind, line.law, line.records, line.residents, words[line.outcome]]),
        ),
        '',
      ]),
  ...(held > 0 ? [`${many(held, 'resident')} left alone, under a legal hold.`] : []),
  ...lackingLines(lacking),
];
