import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isShare, type Measure } from './measures.ts';
import { NumberCell } from './number-cell.tsx';
import type { FigureTable as Table, Placed } from './use-figures.ts';

interface FigureTableProps {
  readonly title: string;
  /** What the rows are: teams, wijken, months. */
  readonly of: string;
  readonly table: Table;
  readonly measures: readonly Measure[];
  /** A column before the figures. */
  readonly beside?: { readonly title: string; readonly of: (row: Placed) => ReactNode };
}

/** Figures of several places below one another. */
export const FigureTable = ({ title, of, table, measures, beside }: FigureTableProps) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id} aria-busy={table.loading}>
      <h2 id={id}>{title}</h2>
      <div className="scrolled" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="plain-table figures">
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {beside && <th scope="col">{beside.title}</th>}
              {measures.map(measure => (
                <th scope="col" key={measure}>
                  {t(`figures.measure.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(row => (
              <tr key={row.place.name}>
                <th scope="row">{row.place.name}</th>
                {beside && <td>{beside.of(row)}</td>}
                {measures.map(measure => (
                  <td key={measure}>
                    {row.figures || !table.loading ? <NumberCell figure={row.figures?.[measure]} share={isShare(measure)} /> : '…'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
