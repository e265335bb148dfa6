import { useState } from 'react';
import { Menu } from '@mantine/core';
import { IconBan, IconCheck, IconHelpCircle, IconUserPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import { lazily } from '../../../design/lazily';
import type { Attendance, EngagementStatus, ParticipantRole } from '../../../graphql';
import type { LogParticipant } from './log-draft';
import { HatItems } from './HatItems';
import { usualAttendance } from './log-input';

const BehalfDialog = lazily(() => import('./BehalfDialog'), 'BehalfDialog');

const ROLES: ParticipantRole[] = [
  'STAFF_LEAD',
  'ORGANISER',
  'FACILITATOR',
  'SPEAKER',
  'ATTENDEE',
  'INTERPRETER',
  'NOTE_TAKER',
  'OBSERVER',
  'SUBJECT',
];
const AFTER: Attendance[] = ['ATTENDED', 'APOLOGIES', 'NO_SHOW', 'WALK_IN'];
const BEFORE: Attendance[] = ['INVITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED'];
const tick = <IconCheck size={14} stroke={2} aria-hidden="true" />;

type TokenProps = {
  value: LogParticipant;
  status: EngagementStatus;
  isViewer: boolean;
  error: string | undefined;
  onChange: (changed: LogParticipant) => void;
  onRemove: () => void;
};

/** Face, name, post at that time, and a menu for role and attendance. */
export function ParticipantToken({ value, status, isViewer, error, onChange, onRemove }: TokenProps) {
  const { t } = useTranslation(['engagements', 'app', 'words']);
  const [naming, setNaming] = useState(false);
  const attendance = value.attendance ?? usualAttendance(status);
  const short =
    value.role === 'ATTENDEE'
      ? t(`attendance.${attendance}`, { ns: 'words' })
      : t(`participantRole.${value.role}`, { ns: 'words' });
  const note = isViewer ? t('you', { ns: 'app' }) : (value.note ?? (value.kind === 'new' ? t('newPerson') : null));
  return (
    <span className="u-token" data-doubtful={value.doubt || error ? true : undefined}>
      <Face name={value.name} square={value.kind === 'organisation'} />
      <span className="u-token-name">
        <b>{value.name}</b>
        <small>
          {error ?? (value.doubt ? t(value.doubt === 'several' ? 'severalKnown' : 'notSure') : note)}
          {value.kind === 'new' && !value.doubt && !error && value.note && ` · ${t('newPerson')}`}
        </small>
      </span>
      {value.mustNotContact && (
        <IconBan
          size={16}
          stroke={2}
          className="log-ban"
          role="img"
          aria-label={t('contactStatus.DO_NOT_CONTACT', { ns: 'words' })}
        />
      )}
      {value.doubt ? (
        <DoubtMenu value={value} onChange={onChange} />
      ) : (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <button type="button" className="u-token-menu" aria-label={t('roleOf', { name: value.name, role: short })}>
              {short}
            </button>
          </Menu.Target>
          <Menu.Dropdown className="log-role-menu">
            <Menu.Label>{t('attendance')}</Menu.Label>
            {(status === 'HELD' ? AFTER : BEFORE).map((one) => (
              <Menu.Item
                key={one}
                rightSection={one === attendance && tick}
                onClick={() => onChange({ ...value, attendance: one })}
              >
                {t(`attendance.${one}`, { ns: 'words' })}
              </Menu.Item>
            ))}
            {value.kind === 'person' && <HatItems value={value} onChange={onChange} onOther={() => setNaming(true)} />}
            <Menu.Label>{t('role')}</Menu.Label>
            {ROLES.map((role) => (
              <Menu.Item
                key={role}
                rightSection={role === value.role && tick}
                onClick={() => onChange({ ...value, role })}
              >
                {t(`participantRole.${role}`, { ns: 'words' })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {naming && <BehalfDialog value={value} onChange={onChange} onClose={() => setNaming(false)} />}
      <button type="button" className="u-chip-x" aria-label={t('removeName', { name: value.name })} onClick={onRemove}>
        <IconX size={13} aria-hidden="true" />
      </button>
    </span>
  );
}

function DoubtMenu({ value, onChange }: Pick<TokenProps, 'value' | 'onChange'>) {
  const { t } = useTranslation('engagements');
  const settled = { doubt: null, candidates: [] };
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <button type="button" className="u-token-menu" aria-label={t('decideWho', { name: value.name })}>
          <IconHelpCircle size={14} aria-hidden="true" /> {t('decide')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('whoIsMeant', { name: value.name })}</Menu.Label>
        {value.candidates.map(({ id, name, note }) => (
          <Menu.Item
            key={id}
            leftSection={<Face name={name} />}
            onClick={() => onChange({ ...value, ...settled, kind: 'person', id, name, note })}
          >
            {name}
            {note && <small className="log-candidate">{note}</small>}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconUserPlus size={18} stroke={1.7} />}
          onClick={() => onChange({ ...value, ...settled })}
        >
          {t('addNewPerson', { name: value.name })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
