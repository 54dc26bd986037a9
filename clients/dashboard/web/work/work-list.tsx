import type { OperationVariables } from '@apollo/client';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { ColumnChoice, useHiddenColumns } from '../table/column-choice.tsx';
import { type Column, Rows } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';

interface WorkListProps<Data, Variables extends OperationVariables, Row extends { readonly id: string }> {
  readonly label: string;
  readonly question: ListQuestion<Data, Variables, Row>;
  readonly variables: Variables;
  readonly columns: readonly Column<Row>[];
  /** The words by which a row is found. */
  readonly wordsOf: (row: Row) => string;
  /** Whether the choices in the address bar let a row through. */
  readonly passes?: (row: Row) => boolean;
  readonly filters?: ReactNode;
}

/** One list of the work: what can be chosen, and the rows. What is typed to search for stays out of the address bar: it may be a name. */
export const WorkList = <Data, Variables extends OperationVariables, Row extends { readonly id: string }>({
  label,
  question,
  variables,
  columns,
  wordsOf,
  passes,
  filters,
}: WorkListProps<Data, Variables, Row>) => {
  const { t } = useTranslation();
  const id = useId();
  const [hidden] = useHiddenColumns();
  const [words, setWords] = useState('');
  const list = useWholeList(question, variables);
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
        {filters}
        <ColumnChoice columns={columns} />
        <span className="small subtle" aria-hidden>
          {t('table.count', { count: rows.length })}
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
