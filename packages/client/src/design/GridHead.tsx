import { type ReactNode, memo } from 'react';
import { Checkbox } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import type { Column } from './GridRow';

type GridHeadProps = {
  columns: Column<unknown>[];
  /** Left out where rows cannot be picked. */
  pick?: { label: string; picked: number; of: number; onAll: () => void } | undefined;
};

export function GridHead({ columns, pick }: GridHeadProps) {
  return (
    <thead>
      <tr>
        {pick && (
          <th scope="col" className="u-grid-pick">
            <Checkbox
              aria-label={pick.label}
              checked={pick.picked > 0 && pick.picked === pick.of}
              indeterminate={pick.picked > 0 && pick.picked < pick.of}
              onChange={pick.onAll}
            />
          </th>
        )}
        <Heads columns={columns} />
      </tr>
    </thead>
  );
}

const Heads = memo(function Heads({ columns }: Pick<GridHeadProps, 'columns'>) {
  return columns.map((column) => (
    <th key={column.id} scope="col" aria-sort={column.sort?.direction ?? undefined}>
      {column.sort ? <SortHead sort={column.sort}>{column.head}</SortHead> : column.head}
    </th>
  ));
});

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
