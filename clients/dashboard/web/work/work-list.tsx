import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ColumnChoice, useHiddenColumns } from '../table/column-choice.tsx';
import { Filter, type FilterTerms } from '../table/filter.tsx';
import { type Column, Rows } from '../table/rows.tsx';
import { SavedViews } from '../table/saved-views.tsx';
import type { WholeList } from '../table/whole-list.ts';

interface WorkListProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly list: WholeList<Row>;
  readonly columns: readonly Column<Row>[];
  /** The words by which a row is found. */
  readonly wordsOf: (row: Row) => string;
  /** Whether the choices in the address bar let a row through. */
  readonly passes?: (row: Row) => boolean;
  readonly filters?: readonly FilterTerms[];
  /** What can be done with the list as a whole. */
  readonly actions?: ReactNode;
}

const none: readonly FilterTerms[] = [];

/** One list of the work: what can be chosen, and the rows. What is typed to search for stays out of the address bar: it may be a name. */
export const WorkList = <Row extends { readonly id: string }>({
  label,
  list,
  columns,
  wordsOf,
  passes,
  filters = none,
  actions,
}: WorkListProps<Row>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [hidden] = useHiddenColumns();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLocaleLowerCase();
  const rows = useMemo(
    () => list.rows.filter(row => (passes?.(row) ?? true) && (wanted === '' || wordsOf(row).toLocaleLowerCase().includes(wanted))),
    [list.rows, passes, wanted, wordsOf],
  );
  return (
    <>
      <TroubleNotice trouble={troubleOf(list.error)} sentence={sentenceOf(list.error)} />
      <div className="filters">
        <div className="field">
          <label htmlFor={id}>{t('work.search')}</label>
          <input id={id} type="search" value={words} onChange={event => setWords(event.target.value)} autoComplete="off" />
        </div>
        {filters.map(terms => (
          <Filter key={terms.name} {...terms} />
        ))}
        <ColumnChoice columns={columns} />
        <SavedViews filters={filters} columns={columns} />
        {actions}
        <span className="small subtle end" aria-hidden>
          {t('table.count', { count: rows.length })}
          {list.readAt && ` · ${t('table.readAt', { time: format.time(list.readAt.toISOString()) })}`}
        </span>
      </div>
      <Rows
        label={label}
        columns={columns}
        hidden={hidden}
        rows={rows}
        loading={list.loading}
        empty={list.rows.length === 0 ? t('table.empty') : t('table.emptyFiltered')}
      />
    </>
  );
};
