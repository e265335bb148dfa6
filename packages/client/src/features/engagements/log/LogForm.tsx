import { Select, TextInput } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { errorAt, errorIn, errorsElsewhere, type EngagementStatus, type UserError } from '../../../graphql';
import { useTerms } from '../../vocabularies';
import { STATUSES } from '../engagements-search';
import { AccessField } from './AccessField';
import { DetailsField } from './DetailsField';
import type { LogDraft, LogParticipant } from './log-draft';
import { PointsField } from './PointsField';
import { PromisesField } from './PromisesField';
import { TopicsField } from './TopicsField';
import { TypeField } from './TypeField';
import { WhenField } from './WhenField';
import { WhoField } from './WhoField';

export type Sent = { points: string[]; promises: string[] };

type LogFormProps = {
  draft: LogDraft;
  status: EngagementStatus;
  accountId: string;
  viewerPersonId: string | null;
  errors: UserError[];
  /** The keys of what was sent last, in its order: the server counts, the form has keys. */
  sent: Sent;
  onChange: (part: Partial<LogDraft>) => void;
  onParticipants: (change: (before: LogParticipant[]) => LogParticipant[]) => void;
};

const SHOWN = [
  'typeId',
  'subject',
  'startsAt',
  'endsAt',
  'place',
  'status',
  'participants',
  'discussionPoints',
  'commitments',
];

/** Left to right is the order of a conversation; at the right, what was promised and who may see it. */
export function LogForm(props: LogFormProps) {
  const { draft, status, accountId, errors, sent, onChange } = props;
  const { t } = useTranslation(['engagements', 'words', 'app']);
  const types = useTerms('ENGAGEMENT_TYPE');
  const planned = status === 'PLANNED' || status === 'CONFIRMED' || status === 'TENTATIVE';
  const keyed = (list: 'discussionPoints' | 'commitments', keys: string[]) => (key: string) => {
    const index = keys.indexOf(key);
    return index < 0 ? undefined : errorIn(errors, list, index);
  };
  return (
    <div className="log-form">
      <div className="log-main">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={`${error.code}${error.path.join('.')}`} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TypeField value={draft.typeId} onChange={(typeId) => onChange({ typeId })} error={errorAt(errors, 'typeId')} />
        <div className="log-row">
          <WhenField
            value={draft}
            onChange={onChange}
            error={errorAt(errors, 'startsAt') ?? errorAt(errors, 'endsAt')}
          />
          <TextInput
            label={t('where')}
            leftSection={<IconMapPin size={16} stroke={1.6} />}
            value={draft.place}
            error={errorAt(errors, 'place')}
            onChange={(event) => onChange({ place: event.currentTarget.value })}
          />
          <Select
            label={t('status')}
            allowDeselect={false}
            value={status}
            error={errorAt(errors, 'status')}
            data={STATUSES.map((value) => ({ value, label: t(`engagementStatus.${value}`, { ns: 'words' }) }))}
            onChange={(value) => onChange({ status: value as EngagementStatus })}
          />
        </div>
        <WhoField
          value={draft.participants}
          status={status}
          viewerPersonId={props.viewerPersonId}
          onChange={props.onParticipants}
          error={errorAt(errors, 'participants')}
          errorOf={(index) => errorIn(errors, 'participants', index)}
        />
        <TextInput
          label={
            <>
              {t('subject')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          placeholder={t('subjectPlaceholder')}
          value={draft.subject}
          error={errorAt(errors, 'subject')}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
        <TopicsField value={draft.topicIds} onChange={(topicIds) => onChange({ topicIds })} />
        <PointsField
          value={draft.points}
          participants={draft.participants}
          accountId={accountId}
          errorOf={keyed('discussionPoints', sent.points)}
          onChange={(points) => onChange({ points })}
        />
        <DetailsField
          draft={draft}
          typeCode={types.find(({ id }) => id === draft.typeId)?.code}
          planned={planned}
          onChange={onChange}
        />
      </div>
      <aside className="log-side" aria-label={t('promisesAndAccess')}>
        <PromisesField
          value={draft.promises}
          participants={draft.participants}
          errorOf={keyed('commitments', sent.promises)}
          onChange={(promises) => onChange({ promises })}
        />
        <AccessField draft={draft} accountId={accountId} onChange={onChange} />
        <Note>{t('noVictims')}</Note>
      </aside>
    </div>
  );
}
