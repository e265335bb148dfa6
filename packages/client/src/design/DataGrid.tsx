import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { usePhone } from './use-phone';
import './grid.css';

/** Where a cell stands in a phone's three-line row; a column without a place is left out there. */
export type PhonePlace = 'title' | 'line' | 'foot' | 'side' | 'badge' | 'state';

export type Column<Row> = {
  id: string;
  head: ReactNode;
  /** Pixels; columns share what is left in proportion. */
  width: number;
  cell: (row: Row) => ReactNode;
  phone?: PhonePlace;
  tone?: 'quiet';
  sort?: { direction: 'ascending' | 'descending' | null; toggle: () => void };
};

type Selection = { picked: ReadonlySet<string>; toggle: (id: string) => void; setAll: (ids: string[]) => void };

type DataGridProps<Row> = {
  label: string;
  rows: Row[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  /** The first column is the row's heading and holds its link. */
  columns: Column<Row>[];
  selection?: Selection;
  actions?: (row: Row) => ReactNode;
  /** Asks for the next page when the end comes near. */
  onEnd?: () => void;
  hasMore: boolean;
  /** Pixels on a desk, where a row holds more than one line. */
  rowHeight?: number;
  /** The row whose record stands beside the list. */
  current?: string | undefined;
};

const ROW = 38;
const PHONE_ROW = 88;
const NEAR_THE_END = 12;

/** Rows of any number, of which only those in view are drawn. J K move, X picks, Enter opens. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, rowId, rowName, columns, selection, actions, onEnd, hasMore, rowHeight = ROW, current } = props;
  const { t } = useTranslation('design');
  const phone = usePhone();
  const region = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const scroller = () => (phone ? region.current?.closest<HTMLElement>('[data-scroll]') : region.current) ?? null;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: () => (phone ? PHONE_ROW : rowHeight),
    overscan: 12,
    scrollMargin: phone ? margin : 0,
    getItemKey: (at) => {
      const row = rows[at];
      return row === undefined ? at : rowId(row);
    },
  });
  useEffect(() => {
    setMargin(region.current?.offsetTop ?? 0);
    virtual.measure();
  }, [phone, rowHeight, virtual]);

  const items = virtual.getVirtualItems();
  const last = items[items.length - 1]?.index ?? 0;
  useEffect(() => {
    if (hasMore && rows.length > 0 && last >= rows.length - NEAR_THE_END) onEnd?.();
  }, [hasMore, last, rows.length, onEnd]);

  const focusRow = (at: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, at));
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-at="${to}"] th :is(a, button, input)`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches('input:not([type=checkbox]), textarea, select')) return;
    const held = target.closest<HTMLElement>('[data-at]');
    const at = held ? Number(held.dataset['at']) : -1;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'arrowdown') focusRow(at + 1);
    else if (key === 'k' || key === 'arrowup') focusRow(at - 1);
    else if (key === 'x' && selection && at >= 0 && rows[at] !== undefined) selection.toggle(rowId(rows[at]));
    else return;
    event.preventDefault();
  };

  const before = (items[0]?.start ?? 0) - (phone ? margin : 0);
  const after = virtual.getTotalSize() - ((items[items.length - 1]?.end ?? 0) - (phone ? margin : 0));
  const span = columns.length + (selection ? 1 : 0);
  const all = rows.map(rowId);
  const picked = selection ? all.filter((id) => selection.picked.has(id)).length : 0;
  const least = columns.reduce((sum, column) => sum + column.width, selection ? 48 : 0);

  return (
    // The region scrolls, so it must be reachable by keyboard; the keys act on the row that has the focus.
    <div
      ref={region}
      className="u-grid"
      data-scroll-restoration-id="grid"
      tabIndex={0}
      role="region"
      aria-label={label}
      onKeyDown={onKeyDown}
      style={heightOf(rowHeight)}
    >
      <table aria-rowcount={hasMore ? -1 : rows.length + 1} style={{ minWidth: phone ? undefined : least * 0.86 }}>
        <colgroup>
          {selection && <col style={{ width: 48 }} />}
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="u-grid-pick">
                <Checkbox
                  aria-label={t('selectAllLoaded', { count: rows.length })}
                  checked={picked > 0 && picked === rows.length}
                  indeterminate={picked > 0 && picked < rows.length}
                  onChange={() => selection.setAll(picked === rows.length ? [] : all)}
                />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.id} scope="col" aria-sort={column.sort?.direction ?? undefined}>
                {column.sort ? <SortHead sort={column.sort}>{column.head}</SortHead> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} span={span} />}
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const id = rowId(row);
            const isPicked = selection?.picked.has(id) ?? false;
            return (
              <tr
                key={item.key}
                data-at={item.index}
                data-picked={isPicked || id === current || undefined}
                aria-rowindex={item.index + 2}
              >
                {selection && (
                  <td className="u-grid-pick">
                    <label className="u-hit">
                      <Checkbox
                        aria-label={t('select', { name: rowName(row) })}
                        checked={isPicked}
                        onChange={() => selection.toggle(id)}
                      />
                    </label>
                  </td>
                )}
                {columns.map((column, at) => (
                  <Cell key={column.id} column={column} row={row} first={at === 0}>
                    {at === 1 && actions && <span className="u-grid-quick">{actions(row)}</span>}
                  </Cell>
                ))}
              </tr>
            );
          })}
          {after > 0 && <Spacer height={after} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

/** The style sheet draws a row as high as it is counted. */
const heightOf = (rowHeight: number): CSSProperties | undefined =>
  rowHeight === ROW ? undefined : ({ '--u-row': `${rowHeight}px` } as CSSProperties);

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr className="u-grid-space" aria-hidden="true">
    <td colSpan={span} style={{ height }} />
  </tr>
);

type CellProps<Row> = { column: Column<Row>; row: Row; first: boolean; children: ReactNode };

function Cell<Row>({ column, row, first, children }: CellProps<Row>) {
  const content = column.cell(row);
  const common = { 'data-phone': column.phone ?? 'none', 'data-tone': column.tone };
  if (first) {
    return (
      <th scope="row" {...common}>
        {content}
      </th>
    );
  }
  return (
    <td {...common}>
      {content}
      {children}
    </td>
  );
}

type SortHeadProps = { sort: NonNullable<Column<unknown>['sort']>; children: ReactNode };

function SortHead({ sort, children }: SortHeadProps) {
  const Icon = sort.direction === 'descending' ? IconSortDescending : IconSortAscending;
  return (
    <button type="button" onClick={sort.toggle}>
      {children}
      {sort.direction && <Icon size={14} aria-hidden="true" />}
    </button>
  );
}
