import { useState } from 'react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type EngagementPageQuery, type UserError } from '../../graphql';
import { clockIn, instantAt } from '../../lib/instants';
import { TermSelect, CountySelect } from '../choices';
import { SensitivityChoice } from '../sharing';
import { TopicsField } from './log/TopicsField';
import { WhenField } from './log/WhenField';
import { useAmendEngagement } from './use-amend-engagement';
import './log/log.css';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;
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
];

const valuesOf = (engagement: Engagement) => ({
  typeId: engagement.type.id,
  subject: engagement.subject,
  day: engagement.day,
  startsAt: clockIn(new Date(engagement.startsAt)),
  endsAt: engagement.endsAt ? clockIn(new Date(engagement.endsAt)) : null,
  allDay: engagement.allDay,
  place: engagement.place ?? '',
  countyId: engagement.county?.id ?? null,
  summary: engagement.summary ?? '',
  notToRaise: engagement.notToRaise ?? '',
  topicIds: engagement.topics.map(({ id }) => id),
  sensitivity: engagement.sensitivity,
});

/** Puts right what was recorded about an engagement itself. */
export function AmendEngagementDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const { t } = useTranslation(['engagements', 'app', 'people', 'errors']);
  const [amend, { loading }] = useAmendEngagement();
  const [values, setValues] = useState(() => valuesOf(engagement));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const levelChanged = values.sensitivity !== engagement.sensitivity;
  const save = async () => {
    const { day, startsAt, endsAt, allDay, place, subject, summary, notToRaise, sensitivity, ...same } = values;
    const input = {
      ...same,
      expectedVersion: engagement.version,
      allDay,
      subject: subject.trim(),
      startsAt: instantAt(day, allDay ? '00:00' : startsAt),
      endsAt: allDay || !endsAt ? null : instantAt(day, endsAt),
      place: place.trim() || null,
      summary: summary.trim() || null,
      notToRaise: notToRaise.trim() || null,
      ...(levelChanged && { sensitivity, sensitivityReason: reason.trim() || undefined }),
    };
    try {
      const refused = (await amend({ variables: { id: engagement.id, input } })).data?.amendEngagement.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('amendTitle')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('subject')}
          value={values.subject}
          error={errorAt(errors, 'subject')}
          data-autofocus
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
          <WhenField
            value={values}
            onChange={change}
            error={errorAt(errors, 'startsAt') ?? errorAt(errors, 'endsAt')}
          />
        </div>
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
        {levelChanged && (
          <TextInput
            label={t('levelReason', { ns: 'people' })}
            value={reason}
            error={errorAt(errors, 'sensitivityReason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
