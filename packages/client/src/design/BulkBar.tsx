import type { ReactNode } from 'react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import './grid.css';

/** Floats over the foot of a grid while rows are picked; the number stands first. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const { t } = useTranslation('design');
  if (count === 0) return null;
  return (
    <div className="u-bulk" role="toolbar" aria-label={t('selectedRows')}>
      <span className="u-bulk-count">{t('selected', { count })}</span>
      {children}
      <button type="button" aria-label={t('clearSelection')} onClick={onClear}>
        <IconX size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
