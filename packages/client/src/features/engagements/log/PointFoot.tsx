import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconPlus, IconTrash, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Scale } from '../../../design/Choice';
import { Face } from '../../../design/Face';
import { addDays, dayIn } from '../../../lib/instants';
import { FollowUpRow } from './FollowUpRow';
import type { LogParticipant, LogPoint } from './log-draft';

type PointFootProps = {
  point: LogPoint;
  participants: LogParticipant[];
  accountId: string;
  onChange: (part: Partial<LogPoint>) => void;
  onRemove: (() => void) | undefined;
};

export function PointFoot({ point, participants, accountId, onChange, onRemove }: PointFootProps) {
  const { t } = useTranslation(['engagements', 'words']);
  const steps = [
    { value: -2, short: '−2', label: t('sentiment.minus2', { ns: 'words' }) },
    { value: -1, short: '−1', label: t('sentiment.minus1', { ns: 'words' }) },
    { value: 0, short: '0', label: t('sentiment.zero', { ns: 'words' }) },
    { value: 1, short: '+1', label: t('sentiment.plus1', { ns: 'words' }) },
    { value: 2, short: '+2', label: t('sentiment.plus2', { ns: 'words' }) },
  ];
  const begin = () => {
    const dueOn = addDays(dayIn(new Date()), 7);
    onChange({ followUp: { title: '', assigneeId: accountId, dueOn } });
  };
  return (
    <>
      <div className="log-point-foot">
        <RaisedBy value={point.raisedBy} participants={participants} onChange={(raisedBy) => onChange({ raisedBy })} />
        <Scale
          label={t('received')}
          steps={steps}
          value={point.sentiment}
          onChange={(sentiment) => onChange({ sentiment })}
        />
        <span className="u-grow" />
        {!point.followUp && (
          <Button size="xs" variant="subtle" leftSection={<IconPlus size={14} />} onClick={begin}>
            {t('followUp')}
          </Button>
        )}
        {onRemove && (
          <ActionIcon size={28} aria-label={t('removePoint')} onClick={onRemove}>
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
      {point.followUp && <FollowUpRow value={point.followUp} onChange={(followUp) => onChange({ followUp })} />}
    </>
  );
}

type RaisedByProps = { value: string | null; participants: LogParticipant[]; onChange: (key: string | null) => void };

function RaisedBy({ value, participants, onChange }: RaisedByProps) {
  const { t } = useTranslation('engagements');
  const who = participants.find(({ key }) => key === value);
  if (participants.length === 0) return null;
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button
          type="button"
          className="log-by"
          aria-label={who ? t('raisedByName', { name: who.name }) : t('raisedBy')}
        >
          {who ? (
            <Face name={who.name} square={who.kind === 'organisation'} size={20} />
          ) : (
            <IconUser size={16} stroke={1.6} aria-hidden="true" />
          )}
          {who?.name ?? t('raisedBy')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {participants.map((one) => (
          <Menu.Item
            key={one.key}
            leftSection={<Face name={one.name} square={one.kind === 'organisation'} size={20} />}
            onClick={() => onChange(one.key)}
          >
            {one.name}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onChange(null)}>{t('nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
