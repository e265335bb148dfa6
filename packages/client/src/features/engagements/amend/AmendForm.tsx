import type { ReactNode } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { errorAt, errorIn, errorsElsewhere, type EngagementStatus, type UserError } from '../../../graphql';
import { CountySelect, TermSelect } from '../../choices';
import { SensitivityChoice } from '../../sharing';
import { PointsField } from '../log/PointsField';
import { TopicsField } from '../log/TopicsField';
import { WhenField } from '../log/WhenField';
import { WhoField } from '../log/WhoField';
import type { Amendment } from './amendment';

const SHOWN = [
  'typeId',
  'subject',
  'startsAt',
  'endsAt',
  'place',
  'countyId',
  'summary',
  'notToRaise',
  'sensitivityReason',
  'participants',
  'discussionPoints',
];

type AmendFormProps = {
  values: Amendment;
  base: Amendment;
  status: EngagementStatus;
  accountId: string;
  errors: UserError[];
  /** The keys of the points that were sent last, in their order. */
  sent: string[];
  reason: string;
  onReason: (reason: string) => void;
  onChange: (change: (before: Amendment) => Partial<Amendment>) => void;
  notice: ReactNode;
};

export function AmendForm({ values, base, errors, onChange, ...rest }: AmendFormProps) {
  const { t } = useTranslation(['engagements', 'people']);
  const change = (part: Partial<Amendment>) => onChange(() => part);
  const pointError = (key: string) => {
    const at = rest.sent.indexOf(key);
    return at < 0 ? undefined : errorIn(errors, 'discussionPoints', at);
  };
  return (
    <div className="log-main">
      {rest.notice}
      {errorsElsewhere(errors, SHOWN).map((error) => (
        <Note key={`${error.code}${error.path.join('.')}`} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        label={t('subject')}
        value={values.subject}
        error={errorAt(errors, 'subject')}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <div className="u-form-row">
        <TermSelect
          vocabulary="ENGAGEMENT_TYPE"
          label={t('type')}
          allowDeselect={false}
          value={values.typeId}
          error={errorAt(errors, 'typeId')}
          onChange={(typeId) => typeId && change({ typeId })}
        />
        <WhenField value={values} onChange={change} error={errorAt(errors, 'startsAt') ?? errorAt(errors, 'endsAt')} />
      </div>
      <WhoField
        value={values.participants}
        status={rest.status}
        viewerPersonId={null}
        onChange={(edit) => onChange((before) => ({ participants: edit(before.participants) }))}
        error={errorAt(errors, 'participants')}
        errorOf={(index) => errorIn(errors, 'participants', index)}
      />
      <PointsField
        value={values.points}
        participants={values.participants}
        accountId={rest.accountId}
        errorOf={pointError}
        onChange={(points) => change({ points })}
      />
      <div className="u-form-row">
        <TextInput
          label={t('where')}
          value={values.place}
          error={errorAt(errors, 'place')}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <CountySelect
          label={t('county')}
          value={values.countyId}
          error={errorAt(errors, 'countyId')}
          onChange={(countyId) => change({ countyId })}
        />
      </div>
      <TopicsField value={values.topicIds} onChange={(topicIds) => change({ topicIds })} />
      <Textarea
        label={t('summary')}
        autosize
        minRows={2}
        value={values.summary}
        error={errorAt(errors, 'summary')}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <Textarea
        label={t('notToRaise')}
        autosize
        minRows={2}
        value={values.notToRaise}
        error={errorAt(errors, 'notToRaise')}
        onChange={(event) => change({ notToRaise: event.currentTarget.value })}
      />
      <div>
        <span className="u-field-label">{t('access')}</span>
        <SensitivityChoice
          label={t('access')}
          value={values.sensitivity}
          onChange={(sensitivity) => change({ sensitivity })}
        />
      </div>
      {values.sensitivity !== base.sensitivity && (
        <TextInput
          label={t('levelReason', { ns: 'people' })}
          value={rest.reason}
          error={errorAt(errors, 'sensitivityReason')}
          onChange={(event) => rest.onReason(event.currentTarget.value)}
        />
      )}
      <Note>{t('noVictims')}</Note>
    </div>
  );
}
