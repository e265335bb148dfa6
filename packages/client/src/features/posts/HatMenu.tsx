import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import type { HatFieldsFragment } from '../../graphql';

const EndMembershipDialog = lazily(() => import('./HatDialogs'), 'EndMembershipDialog');
const AmendMembershipDialog = lazily(() => import('./HatDialogs'), 'AmendMembershipDialog');

export function HatMenu({ hat }: { hat: HatFieldsFragment }) {
  const { t } = useTranslation(['posts', 'app']);
  const [open, setOpen] = useState<'end' | 'amend' | null>(null);
  const what = [hat.post?.label ?? hat.role, hat.organisation?.name].filter(Boolean).join(', ');
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('change', { what })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {hat.isCurrent && <Menu.Item onClick={() => setOpen('end')}>{t('end')}</Menu.Item>}
          <Menu.Item onClick={() => setOpen('amend')}>{t('edit', { ns: 'app' })}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'end' && <EndMembershipDialog hat={hat} what={what} onClose={() => setOpen(null)} />}
      {open === 'amend' && <AmendMembershipDialog hat={hat} what={what} onClose={() => setOpen(null)} />}
    </>
  );
}
