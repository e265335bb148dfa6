import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rows } from '../lib/rows';
import { Keys } from './Chip';

type DataGridFootProps = {
  /** Of a list that grows while it is read; what is said may then tell how many were read. */
  rows?: Pick<Rows<unknown>, 'length' | 'subscribe' | 'snapshot'>;
  children: ReactNode | ((read: number) => ReactNode);
  canPick?: boolean;
};

const untold = () => () => undefined;

/** How many of how many are loaded, and the keys that work in the grid. */
export function DataGridFoot({ rows, children, canPick }: DataGridFootProps) {
  useSyncExternalStore(rows?.subscribe ?? untold, () => rows?.snapshot ?? 0);
  const { t } = useTranslation('design');
  return (
    <footer className="u-grid-foot">
      <span className="u-num" role="status">
        {typeof children === 'function' ? children(rows?.length ?? 0) : children}
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
