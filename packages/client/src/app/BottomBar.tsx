import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconDots, IconLogout, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../features/accounts';
import { speak } from './i18n/language';
import type { Room } from './rooms';

const IN_REACH = new Set(['home', 'people', 'engagements', 'shared', 'contributions', 'events']);
/** Rooms whose names are too long for a fifth of a phone. */
const SHORT: Partial<Record<Room['key'], 'sharedShort' | 'contributionsShort'>> = {
  shared: 'sharedShort',
  contributions: 'contributionsShort',
};

type BottomBarProps = { rooms: Room[]; isPartner: boolean; onLog: (() => void) | undefined };

/** The rooms in the thumb's reach; on a phone only. */
export function BottomBar({ rooms, isPartner, onLog }: BottomBarProps) {
  const { t } = useTranslation('app');
  const near = rooms.filter((room) => IN_REACH.has(room.key));
  const far = rooms.filter((room) => !IN_REACH.has(room.key));
  return (
    <nav className="u-bottom" aria-label={t('mainPhone')} data-count={near.length + (onLog ? 2 : 1)}>
      {near.slice(0, 2).map((room) => (
        <Near key={room.key} room={room} />
      ))}
      {onLog && (
        <button type="button" className="u-bottom-log" onClick={onLog}>
          <span>
            <IconPlus size={22} stroke={2} aria-hidden="true" />
          </span>
          {t(isPartner ? 'contribute' : 'log')}
        </button>
      )}
      {near.slice(2).map((room) => (
        <Near key={room.key} room={room} />
      ))}
      <More rooms={far} />
    </nav>
  );
}

function Near({ room: { key, to, icon: Icon } }: { room: Room }) {
  const { t } = useTranslation('app');
  return (
    <Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      {t(SHORT[key] ?? key)}
    </Link>
  );
}

function More({ rooms }: { rooms: Room[] }) {
  const { t, i18n } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () => void signOut().finally(() => void navigate({ to: '/sign-in', search: {} }));
  return (
    <Menu position="top-end" width={240}>
      <Menu.Target>
        <button type="button">
          <IconDots size={22} stroke={1.6} aria-hidden="true" />
          {t('more')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {rooms.map(({ key, to, icon: Icon }) => (
          <Menu.Item
            key={key}
            leftSection={<Icon size={20} stroke={1.6} />}
            renderRoot={(props) => <Link to={to} {...props} />}
          >
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}>
          {t('appearance')}: {colorScheme === 'dark' ? t('light') : t('dark')}
        </Menu.Item>
        <Menu.Item onClick={() => void speak(i18n.language === 'sw' ? 'en' : 'sw')}>
          {i18n.language === 'sw' ? t('english') : t('kiswahili')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={20} stroke={1.6} />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
