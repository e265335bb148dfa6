import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from './Chip';

/** How many of how many are loaded, and the keys that work in the grid. */
export function DataGridFoot({ children, canPick }: { children: ReactNode; canPick?: boolean }) {
  const { t } = useTranslation('design');
  return (
    <footer className="u-grid-foot">
      <span className="u-num" role="status">
        {children}
      </span>
      <span className="u-grow" />
      <span className="u-only-desk u-grid-keys">
        <Keys>J</Keys>
        <Keys>K</Keys> {t('keyMove')}
        {canPick && (
          <>
            <Keys>X</Keys> {t('keySelect')}
          </>
        )}
        <Keys>↵</Keys> {t('keyOpen')}
      </span>
    </footer>
  );
}
