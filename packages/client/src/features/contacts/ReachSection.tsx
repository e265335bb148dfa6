import { useState } from 'react';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { lazily } from '../../design/lazily';
import type { Reachable } from './reach';
import { ReachList } from './ReachList';

const DoNotContactDialog = lazily(() => import('./DoNotContactDialog'), 'DoNotContactDialog');
const AddContactPointDialog = lazily(() => import('./ContactPointDialog'), 'AddContactPointDialog');

export function ReachSection({ record, title }: { record: Reachable; title: string }) {
  const { t } = useTranslation(['contacts', 'app']);
  const [open, setOpen] = useState<'add' | 'ban' | null>(null);
  const of = { __typename: record.__typename, id: record.id };
  const action = record.viewerCan.amend && (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className="u-more">
          {t('add', { ns: 'app' })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setOpen('add')}>{t('addTitle')}</Menu.Item>
        <Menu.Item onClick={() => setOpen('ban')}>{t('banTitle')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Section title={title} action={action}>
      <ReachList record={record} />
      {open === 'add' && <AddContactPointDialog of={of} onClose={() => setOpen(null)} />}
      {open === 'ban' && <DoNotContactDialog of={of} onClose={() => setOpen(null)} />}
    </Section>
  );
}
