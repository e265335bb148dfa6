import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../design/Chip';
import { Logo } from '../design/Logo';
import { QuickExit } from '../design/QuickExit';
import { NotificationBell } from '../features/notifications';
import { modKey } from '../lib/hotkeys';

type TopBarProps = { room: string; isPartner: boolean; onSearch: () => void; onLog: (() => void) | undefined };

export function TopBar({ room, isPartner, onSearch, onLog }: TopBarProps) {
  const { t } = useTranslation('app');
  const words = isPartner ? t('searchShared') : t('searchOrCommand');
  return (
    <header className="u-top">
      <span className="u-top-title">
        <Logo size={22} />
        {room}
      </span>
      <button type="button" className="u-search" onClick={onSearch} aria-keyshortcuts="Control+K Meta+K /">
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span>{words}</span>
        <span className="u-search-keys" aria-hidden="true">
          <Keys>{modKey()}</Keys>
          <Keys>K</Keys>
        </span>
      </button>
      <span className="u-grow" />
      <span className="u-only-desk u-top-actions">
        {onLog && (
          <Button
            leftSection={<IconPlus size={16} stroke={2} />}
            rightSection={<Keys on>L</Keys>}
            aria-keyshortcuts="L"
            onClick={onLog}
          >
            {t(isPartner ? 'contribute' : 'logEngagement')}
          </Button>
        )}
      </span>
      <NotificationBell />
      <ActionIcon className="u-only-phone" size={44} aria-label={t('search')} onClick={onSearch}>
        <IconSearch size={20} stroke={1.7} />
      </ActionIcon>
      <QuickExit />
    </header>
  );
}
