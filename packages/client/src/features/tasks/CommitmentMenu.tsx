import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommitmentLineFragment, CommitmentStatus } from '../../graphql';
import { commitmentMoves } from './commitment-moves';
import { CommitmentMark } from './marks';
import { lazily } from '../../design/lazily';

const CommitmentDialog = lazily(() => import('./CommitmentDialog'), 'CommitmentDialog');

/** Where a promise may go from here; each step asks for what it needs. */
export function CommitmentMenu({ commitment }: { commitment: CommitmentLineFragment }) {
  const { t } = useTranslation(['tasks', 'words']);
  const [to, setTo] = useState<CommitmentStatus | null>(null);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('changePromise', { text: commitment.text })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('promiseIs')}</Menu.Label>
          {commitmentMoves[commitment.status].map((status) => (
            <Menu.Item key={status} onClick={() => setTo(status)}>
              <CommitmentMark status={status} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {to && <CommitmentDialog commitment={commitment} to={to} onClose={() => setTo(null)} />}
    </>
  );
}
