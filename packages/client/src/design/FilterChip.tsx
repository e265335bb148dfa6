import { useState, type ReactNode } from 'react';
import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

type FilterChipProps = {
  name: ReactNode;
  value: ReactNode;
  removeLabel: string;
  /** None where nothing is chosen. */
  onRemove?: (() => void) | undefined;
  /** A filter just added opens at once. */
  startOpen?: boolean;
  /** Opens on the chip to change its value. */
  children?: (close: () => void) => ReactNode;
};

/** A filter that reads as part of a sentence: its name quiet, its value clear. */
export function FilterChip({ name, value, removeLabel, onRemove, startOpen = false, children }: FilterChipProps) {
  const [open, setOpen] = useState(startOpen);
  const words = (
    <>
      <span className="u-quiet">{name}</span> <b>{value}</b>
    </>
  );
  return (
    <span className="u-chip">
      {children ? (
        <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
          <Popover.Target>
            <button type="button" onClick={() => setOpen(!open)}>
              {words}
            </button>
          </Popover.Target>
          <Popover.Dropdown>{children(() => setOpen(false))}</Popover.Dropdown>
        </Popover>
      ) : (
        <span>{words}</span>
      )}
      {onRemove && (
        <button type="button" className="u-chip-x" aria-label={removeLabel} onClick={onRemove}>
          <IconX size={12} stroke={2} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
