import {
  columnVisibilityFeature,
  createSortedRowModel,
  type ColumnDef,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, memo, type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSorting } from './address.ts';
import { Bones } from './bones.tsx';
import { usePrinted } from './printed.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});

/** One column of a list. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** How wide it is beside the others; 1 where left out. */
  readonly share?: number;
  /** What it is sorted by, and what it shows where it shows nothing else. */
  readonly value: (row: Row) => string | number | null | undefined;
  readonly show?: (row: Row) => ReactNode;
}

const definitionsOf = <Row extends object>(columns: readonly Column<Row>[]): ColumnDef<typeof features, Row, unknown>[] =>
  columns.map(({ id, title, value }) => ({
    id,
    header: title,
    accessorFn: row => value(row) ?? undefined,
    sortFn: 'alphanumeric',
    sortUndefined: 'last',
    // Whatever the rows are: what a press does never depends on what was read by then.
    sortDescFirst: false,
  }));

/** Pixels: the density of the work, twenty rows in view on a small screen. */
const ROW = 29;

interface RowsProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly rows: readonly Row[];
  readonly loading: boolean;
  readonly empty: string;
}

/** From a row's link to the next: arrows, Home and End. */
const step = (event: KeyboardEvent, count: number): number | undefined => {
  const at = Number((event.target as HTMLElement).closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
  return to === undefined || Number.isNaN(at) ? undefined : Math.max(0, Math.min(count - 1, to));
};

interface LineProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  /** Pixels from where the rows begin. */
  readonly start: number;
}

const DrawnLine = <Row,>({ row, columns, index, start }: LineProps<Row>) => (
  <div role="row" aria-rowindex={index + 2} data-row={index} className="rows-row" style={{ transform: `translateY(${start}px)` }}>
    {columns.map(({ id, value, show }) => (
      <div role="cell" className="rows-cell" key={id}>
        {show ? show(row) : value(row)}
      </div>
    ))}
  </div>
);

/** One row. What scrolls by is drawn once, and not anew with every step of the wheel. */
const Line = memo(DrawnLine) as typeof DrawnLine;

/** A list of any length, of which only what is in view is drawn. */
export const Rows = <Row extends { readonly id: string }>({ label, columns, hidden, rows, loading, empty }: RowsProps<Row>) => {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useSorting();
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: ({ id }) => id,
    state: { sorting, columnVisibility: Object.fromEntries(hidden.map(id => [id, false])) },
    onSortingChange: setSorting,
    enableMultiSort: false,
  });
  const sorted = table.getRowModel().rows;
  const isPrinted = usePrinted();
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: isPrinted ? sorted.length : 8,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = step(event, sorted.length);
    if (to === undefined) return;
    event.preventDefault();
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row="${to}"] a`)?.focus());
  };

  const without = hidden.join();
  const shown = useMemo(() => columns.filter(({ id }) => !without.split(',').includes(id)), [columns, without]);
  const style = { '--columns': shown.map(({ share = 1 }) => `minmax(0, ${share}fr)`).join(' ') } as CSSProperties;
  return (
    <div className="rows" ref={frame} tabIndex={-1}>
      <div role="table" aria-label={label} aria-rowcount={sorted.length + 1} aria-busy={loading} className="rows-table" style={style}>
        <div role="rowgroup">
          {table.getHeaderGroups().map(group => (
            <div role="row" aria-rowindex={1} className="rows-head" key={group.id}>
              {group.headers.map(header => {
                const order = header.column.getIsSorted();
                return (
                  <div
                    role="columnheader"
                    className="rows-cell"
                    key={header.id}
                    aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
                  >
                    <button type="button" className="rows-sort" onClick={() => header.column.toggleSorting()}>
                      <table.FlexRender header={header} />
                      {order === 'asc' && <ArrowUp size={14} aria-hidden />}
                      {order === 'desc' && <ArrowDown size={14} aria-hidden />}
                    </button>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="rows-body" style={{ blockSize: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index];
            return row && <Line key={row.id} row={row.original} columns={shown} index={index} start={start} />;
          })}
        </div>
      </div>
      {sorted.length === 0 && loading && <Bones />}
      {sorted.length === 0 && !loading && <p className="rows-empty">{empty}</p>}
      <p className="only-heard" role="status">
        {loading ? t('app.loading') : t('table.count', { count: sorted.length })}
      </p>
    </div>
  );
};
