import type { ReactNode } from 'react';
import { IconX } from '@tabler/icons-react';

type ChipProps = { children: ReactNode; on?: boolean; onRemove?: () => void; removeLabel?: string };

/** Can be removed, unlike a tag. `on` marks what this person chose in this form. */
export function Chip({ children, on, onRemove, removeLabel }: ChipProps) {
  return (
    <span className="u-chip" data-on={on || undefined}>
      {children}
      {onRemove && (
        <button type="button" className="u-chip-x" aria-label={removeLabel} onClick={onRemove}>
          <IconX size={12} stroke={2} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

export const Tag = ({ children }: { children: ReactNode }) => <span className="u-tag">{children}</span>;

export const Keys = ({ children, on }: { children: ReactNode; on?: boolean }) => (
  <kbd className={on ? 'u-kbd u-kbd--on' : 'u-kbd'}>{children}</kbd>
);
