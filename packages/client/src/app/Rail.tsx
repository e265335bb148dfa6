import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ViewerQuery } from '../graphql';
import { Logo } from '../design/Logo';
import { useTasksDue } from '../features/notifications';
import { AccountMenu } from './AccountMenu';
import type { Room } from './rooms';
import { useOnline } from './use-online';

type RailProps = { rooms: Room[]; viewer: ViewerQuery['viewer'] | null };

export function Rail({ rooms, viewer }: RailProps) {
  const { t } = useTranslation('app');
  const online = useOnline();
  const due = useTasksDue();
  return (
    <aside className="u-rail" aria-label={t('rooms')}>
      <p className="u-house">
        <Logo />
        <span>
          <strong>{t('product')}</strong>
          <small>{viewer?.account.organisation?.name ?? t('programme')}</small>
        </span>
      </p>
      <nav aria-label={t('main')}>
        {rooms.map(({ key, to, icon: Icon }) => (
          <Link
            key={key}
            to={to}
            className="u-nav"
            activeOptions={{ exact: to === '/' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            <span>{t(key)}</span>
            {key === 'tasks' && due > 0 && (
              <span className="u-nav-count" aria-label={t('waiting', { count: due })}>
                {due}
              </span>
            )}
          </Link>
        ))}
      </nav>
      <span className="u-grow" />
      <p className="u-sync" role="status">
        {online ? (
          <IconCloudCheck size={16} stroke={1.6} aria-hidden="true" />
        ) : (
          <IconCloudOff size={16} stroke={1.6} aria-hidden="true" />
        )}
        {online ? t('online') : t('offline')}
      </p>
      <AccountMenu viewer={viewer} />
    </aside>
  );
}
