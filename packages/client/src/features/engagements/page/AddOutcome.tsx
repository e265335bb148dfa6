import { useState } from 'react';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../../design/lazily';
import type { ParticipantFieldsFragment } from '../../../graphql';
import { TaskDialog } from '../../tasks';

const RecordCommitmentsDialog = lazily(() => import('./RecordCommitmentsDialog'), 'RecordCommitmentsDialog');

type AddOutcomeProps = {
  engagement: { __typename: 'Engagement'; id: string; startsAt: string };
  participants: ParticipantFieldsFragment[];
  accountId: string;
};

/** Adds what came out of an engagement after it was recorded. */
export function AddOutcome({ engagement, participants, accountId }: AddOutcomeProps) {
  const { t } = useTranslation(['engagements', 'app']);
  const [adding, setAdding] = useState<'commitment' | 'task' | null>(null);
  const close = () => setAdding(null);
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <button type="button" className="u-more">
            {t('add', { ns: 'app' })}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={participants.length === 0} onClick={() => setAdding('commitment')}>
            {t('commitment')}
          </Menu.Item>
          <Menu.Item onClick={() => setAdding('task')}>{t('task')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {adding === 'commitment' && (
        <RecordCommitmentsDialog engagement={engagement} participants={participants} onClose={close} />
      )}
      {adding === 'task' && <TaskDialog accountId={accountId} engagement={engagement} onClose={close} />}
    </>
  );
}
