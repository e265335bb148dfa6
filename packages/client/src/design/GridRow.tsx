import { memo, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

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

type GridRowProps = {
  at: number;
  row: unknown;
  id: string;
  name: string;
  columns: Column<unknown>[];
  /** Undefined where rows cannot be picked. */
  isPicked: boolean | undefined;
  isCurrent: boolean;
  onToggle: ((id: string) => void) | undefined;
  actions: ((row: unknown) => ReactNode) | undefined;
};

/** Drawn once, however often the rows above and below it change while the list is scrolled. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { at, row, id, name, columns, isPicked, isCurrent, onToggle, actions } = props;
  const { t } = useTranslation('design');
  return (
    <tr data-at={at} data-picked={isPicked || isCurrent || undefined} aria-rowindex={at + 2}>
      {isPicked !== undefined && (
        <td className="u-grid-pick">
          <label className="u-hit">
            <Checkbox aria-label={t('select', { name })} checked={isPicked} onChange={() => onToggle?.(id)} />
          </label>
        </td>
      )}
      {columns.map((column, place) => (
        <Cell key={column.id} column={column} row={row} first={place === 0}>
          {place === 1 && actions && <span className="u-grid-quick">{actions(row)}</span>}
        </Cell>
      ))}
    </tr>
  );
});

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
