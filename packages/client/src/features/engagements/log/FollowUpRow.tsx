import { ActionIcon, Menu } from '@mantine/core';
import { IconCornerDownRight, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../../design/DateButton';
import { useDates } from '../../../lib/use-dates';
import { useColleagues } from '../../colleagues';
import type { LogFollowUp } from './log-draft';

type FollowUpRowProps = { value: LogFollowUp; onChange: (value: LogFollowUp | null) => void };

/** A task that comes out of a point: what, who, by when. */
export function FollowUpRow({ value, onChange }: FollowUpRowProps) {
  const { t } = useTranslation('engagements');
  const dates = useDates();
  const colleagues = useColleagues();
  const who = colleagues.find(({ id }) => id === value.assigneeId);
  return (
    <div className="log-follow">
      <IconCornerDownRight size={14} aria-hidden="true" />
      <input
        aria-label={t('followUpTitle')}
        placeholder={t('followUpPlaceholder')}
        value={value.title}
        autoFocus={value.title === ''}
        onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
      />
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <button type="button" className="log-follow-part" aria-label={t('assignee')}>
            {who?.name ?? t('nobodyYet')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className="log-other-menu">
          {colleagues.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => onChange({ ...value, assigneeId: id })}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <DateButton
        className="log-follow-part u-num"
        label={t('due')}
        value={value.dueOn}
        clearLabel={t('noDate')}
        onChange={(dueOn) => onChange({ ...value, dueOn })}
      >
        {value.dueOn ? dates.near(value.dueOn) : t('noDate')}
      </DateButton>
      <ActionIcon size={24} aria-label={t('removeFollowUp')} onClick={() => onChange(null)}>
        <IconX size={13} />
      </ActionIcon>
    </div>
  );
}
