import type { ReactNode } from 'react';
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';

type RowListProps<Row extends { key: string }> = {
  title: string;
  rows: Row[];
  addLabel: string;
  removeLabel: (row: Row) => string;
  empty: () => Row;
  onChange: (rows: Row[]) => void;
  /** The fields of one row; `change` puts right a part of it. */
  children: (row: Row, at: number, change: (part: Partial<Row>) => void) => ReactNode;
};

/** A list in a form: rows of a few fields, added and taken out one by one. */
export function RowList<Row extends { key: string }>(props: RowListProps<Row>) {
  const { title, rows, addLabel, removeLabel, empty, onChange, children } = props;
  return (
    <fieldset className="rows">
      <legend>{title}</legend>
      {rows.map((row, at) => (
        <div key={row.key} className="rows-one">
          <div className="rows-fields">
            {children(row, at, (part) =>
              onChange(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one))),
            )}
          </div>
          <ActionIcon
            size={36}
            aria-label={removeLabel(row)}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...rows, empty()])}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}
