import { memo, type ReactNode, useState } from 'react';

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
  /** What picking it is called. */
  pickLabel: string;
  columns: Column<unknown>[];
  /** Undefined where rows cannot be picked. */
  isPicked: boolean | undefined;
  isCurrent: boolean;
  onToggle: ((id: string) => void) | undefined;
  actions: ((row: unknown) => ReactNode) | undefined;
};

/**
 * Drawn once, however often the rows above and below it change while the list is scrolled. It is made of plain elements:
 * dozens of rows come at once.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { at, row, id, pickLabel, columns, isPicked, isCurrent, onToggle, actions } = props;
  // What can be done at once is shown to the pointer and to the focus only, and made when they first come.
  const [isNear, setNear] = useState(false);
  const comeNear = actions && !isNear ? () => setNear(true) : undefined;
  return (
    <tr
      data-at={at}
      data-picked={isPicked || isCurrent || undefined}
      aria-rowindex={at + 2}
      onPointerEnter={comeNear}
      onFocus={comeNear}
    >
      {isPicked !== undefined && (
        <td className="u-grid-pick">
          <label className="u-hit">
            <input
              type="checkbox"
              className="u-tick"
              aria-label={pickLabel}
              checked={isPicked}
              onChange={() => onToggle?.(id)}
            />
          </label>
        </td>
      )}
      {columns.map((column, place) => {
        const Cell = place === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={place === 0 ? 'row' : undefined}
            data-phone={column.phone ?? 'none'}
            data-tone={column.tone}
          >
            {column.cell(row)}
            {place === 1 && isNear && <span className="u-grid-quick">{actions?.(row)}</span>}
          </Cell>
        );
      })}
    </tr>
  );
});
