import { stringify } from 'csv-stringify/sync';
import type { StateOfAffairs, Told } from './state-of-affairs.ts';

const columns = ['period', 'kind', 'place', 'name', 'figure', 'value', 'of', 'withheld'] as const;
type Line = Readonly<Record<(typeof columns)[number], string | number | null>>;

const linesOf = ({ period, place: { kind, id, name }, figures }: Told): readonly Line[] =>
  [...figures].map(([figure, { value, of, withheld }]) => ({
    period,
    kind,
    place: id,
    name,
    figure,
    value,
    of,
    withheld: withheld ? 'yes' : 'no',
  }));

/** One line a figure (RFC 4180), as a spreadsheet or a statistics program takes it in; what is withheld is empty, and says so. */
export const reportAsCsv = ({ months, whole, teams, districts }: StateOfAffairs): string =>
  stringify([...months, whole, ...teams, ...districts].flatMap(linesOf), {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
  });
