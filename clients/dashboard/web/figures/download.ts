import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TFunction } from 'i18next';
import { type Measure, measures } from './measures.ts';
import type { Placed } from './use-figures.ts';

/**
 * The rows on the screen as a file for a spreadsheet: semicolons and a byte order mark, as Dutch ones expect. What is withheld says so
 * here as well, and an empty place is where there was nothing to reckon with.
 */
export const fileOf = (rows: readonly Placed[], period: string, t: TFunction<'texts'>): string => {
  const cell = ({ figures }: Placed, measure: Measure): string => {
    const figure = figures?.[measure];
    if (!figure) return t('trouble.lost');
    return figure.withheld ? t('figures.withheld') : String(figure.value ?? '').replace('.', ',');
  };
  return stringify(
    rows.map(row => [row.place.name, period, ...measures.map(measure => cell(row, measure))]),
    {
      header: true,
      columns: [t('figures.place'), t('figures.period'), ...measures.map(measure => t(`figures.measure.${measure}`))],
      delimiter: ';',
      bom: true,
      escape_formulas: true,
    },
  );
};

/** Hands a file to whoever sits before the screen. */
export const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
};
