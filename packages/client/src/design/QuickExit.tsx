import { IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { leave } from './quick-exit';

export function QuickExit() {
  const { t } = useTranslation('design');
  return (
    <button type="button" className="u-exit" aria-label={t('quickExit')} title={t('quickExitHelp')} onClick={leave}>
      <IconDoorExit size={16} stroke={1.8} aria-hidden="true" />
      <span>{t('quickExit')}</span>
    </button>
  );
}
