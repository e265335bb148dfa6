import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../design/Face';
import { useSignOut } from '../features/accounts';
import type { ViewerQuery } from '../graphql';
import { speak } from './i18n/language';

const schemes = ['light', 'dark', 'auto'] as const;
const tick = <IconCheck size={14} stroke={2} aria-hidden="true" />;

/** Who is signed in, the look, the language, and the way out. */
export function AccountMenu({ viewer }: { viewer: ViewerQuery['viewer'] | null }) {
  const { t, i18n } = useTranslation(['app', 'words']);
  // Mantine would hold transitions still by writing a <style> element, which the security policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const signOut = useSignOut();
  const navigate = useNavigate();
  const name = viewer?.account.name ?? '';
  const role = viewer?.account.roles[0];
  const leave = () => void signOut().finally(() => void navigate({ to: '/sign-in', search: {} }));
  return (
    <Menu position="top-start" width={224}>
      <Menu.Target>
        <button type="button" className="u-me" aria-label={name ? `${t('yourAccount')}: ${name}` : t('yourAccount')}>
          <Face name={name} size={28} />
          <span>
            <strong>{name}</strong>
            <small>{role ? t(`role.${role}`, { ns: 'words' }) : ''}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUser size={16} stroke={1.6} />}
          renderRoot={(props) => <Link to="/settings" {...props} />}
        >
          {t('yourAccount')}
        </Menu.Item>
        <Menu.Label>{t('appearance')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            rightSection={scheme === colorScheme ? tick : undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {t(scheme)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.Item
          role="menuitemradio"
          aria-checked={i18n.language === 'en'}
          rightSection={i18n.language === 'en' ? tick : undefined}
          onClick={() => void speak('en')}
        >
          {t('english')}
        </Menu.Item>
        <Menu.Item
          role="menuitemradio"
          aria-checked={i18n.language === 'sw'}
          rightSection={i18n.language === 'sw' ? tick : undefined}
          onClick={() => void speak('sw')}
        >
          {t('kiswahili')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
