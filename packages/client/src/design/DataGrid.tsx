import {
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Rows } from '../lib/rows';
import { GridHead } from './GridHead';
import { GridRow, type Column } from './GridRow';
import { usePhone } from './use-phone';
import { useRowsInView } from './use-rows-in-view';
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
  useSyncExternalStore(rows.subscribe, () => rows.snapshot);
  const height = phone ? PHONE_ROW : rowHeight;
  const view = useRowsInView(region, height, phone);
  const last = Math.min(view.last, rows.length - 1);
  const first = Math.max(0, Math.min(view.first, last));
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Before it is painted, so that rows which are in the cache are never seen empty.
  useLayoutEffect(() => rows.see(first, last));

  const focusRow = (at: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, at));
    view.reveal(to);
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

  const before = first * height;
  const after = (rows.length - 1 - last) * height;
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
        <GridHead
          columns={columns as Column<unknown>[]}
          pick={
            selection && {
              label: t('selectAllLoaded', { count: rows.length }),
              picked,
              of: rows.length,
              onAll: () => selection.setAll(picked === rows.length ? [] : rows.ids()),
            }
          }
        />
        <tbody>
          {before > 0 && <Spacer height={before} span={span} />}
          {shown.map((at) => {
            const row = rows.at(at);
            if (row === undefined) return <Awaited key={at} at={at} span={span} />;
            const id = rowId(row);
            return (
              <GridRow
                key={id}
                at={at}
                row={row}
                id={id}
                pickLabel={selection ? t('select', { name: rowName(row) }) : ''}
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
