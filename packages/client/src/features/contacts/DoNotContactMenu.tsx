import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import type { DoNotContactFieldsFragment } from '../../graphql';

const LiftDialog = lazily(() => import('./LiftDialog'), 'LiftDialog');

export function DoNotContactMenu({ ban }: { ban: DoNotContactFieldsFragment }) {
  const { t } = useTranslation('contacts');
  const [lifting, setLifting] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('changeBan')}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setLifting(true)}>{t('lift')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {lifting && <LiftDialog ban={ban} onClose={() => setLifting(false)} />}
    </>
  );
}
