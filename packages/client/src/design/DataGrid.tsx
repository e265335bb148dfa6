import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Checkbox } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { Rows } from '../lib/rows';
import { usePhone } from './use-phone';
import { GridRow, type Column } from './GridRow';
import './grid.css';

export type { Column } from './GridRow';

type Selection = { picked: ReadonlySet<string>; toggle: (id: string) => void; setAll: (ids: string[]) => void };

type DataGridProps<Row> = {
  label: string;
  rows: Rows<Row>;
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  /** The first column is the row's heading and holds its link. */
  columns: Column<Row>[];
  selection?: Selection;
  actions?: (row: Row) => ReactNode;
  /** How many rows there are in all, read yet or not; unknown when left out. */
  total?: number | undefined;
  /** Pixels on a desk, where a row holds more than one line. */
  rowHeight?: number;
  /** The row whose record stands beside the list. */
  current?: string | undefined;
};

const ROW = 38;
const PHONE_ROW = 88;

/** Rows of any number, of which only those in view are drawn. J K move, X picks, Enter opens. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, rowId, rowName, columns, selection, actions, total, rowHeight = ROW, current } = props;
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
      const row = rows.at(at);
      return row === undefined ? at : rowId(row);
    },
  });
  useEffect(() => {
    setMargin(region.current?.offsetTop ?? 0);
    virtual.measure();
  }, [phone, rowHeight, virtual]);

  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0];
  // Before it is painted, so that rows which are in the cache are never seen empty.
  useLayoutEffect(() => rows.see(first, last));

  const focusRow = (at: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, at));
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-at="${to}"] th :is(a, button, input)`)?.focus();
    });
  };
  const toggle = (at: number) => {
    const row = rows.at(at);
    if (row !== undefined) selection?.toggle(rowId(row));
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
    else if (key === 'x' && selection && at >= 0) toggle(at);
    else return;
    event.preventDefault();
  };

  const before = (items[0]?.start ?? 0) - (phone ? margin : 0);
  const after = virtual.getTotalSize() - ((items[items.length - 1]?.end ?? 0) - (phone ? margin : 0));
  const span = columns.length + (selection ? 1 : 0);
  const picked = selection?.picked.size ?? 0;
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
      <table
        aria-rowcount={total === undefined ? -1 : total + 1}
        style={{ minWidth: phone ? undefined : least * 0.86 }}
      >
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
                  onChange={() => selection.setAll(picked === rows.length ? [] : rows.ids())}
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
            const row = rows.at(item.index);
            if (row === undefined) return <Awaited key={item.key} at={item.index} span={span} />;
            const id = rowId(row);
            return (
              <GridRow
                key={item.key}
                at={item.index}
                row={row}
                id={id}
                name={rowName(row)}
                columns={columns as Column<unknown>[]}
                isPicked={selection?.picked.has(id)}
                isCurrent={id === current}
                onToggle={selection?.toggle}
                actions={actions as ((row: unknown) => ReactNode) | undefined}
              />
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

/** A row that was read and let go, until it is here again. */
const Awaited = ({ at, span }: { at: number; span: number }) => (
  <tr data-at={at} data-awaited aria-busy="true" aria-rowindex={at + 2}>
    <td colSpan={span}>
      <i />
    </td>
  </tr>
);

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
