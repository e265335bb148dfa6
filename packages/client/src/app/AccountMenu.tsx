import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../design/Face';
import { useSignOut } from '../features/accounts';
import type { ViewerQuery } from '../graphql';
import { isLanguage, speak } from './i18n/language';

const schemes = ['light', 'dark', 'auto'] as const;

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
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(scheme)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup value={i18n.language} onChange={(language) => isLanguage(language) && void speak(language)}>
          <Menu.RadioItem value="en">{t('english')}</Menu.RadioItem>
          <Menu.RadioItem value="sw">{t('kiswahili')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
