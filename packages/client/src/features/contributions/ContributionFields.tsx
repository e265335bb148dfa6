import { TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt, errorIn, type UserError } from '../../graphql';
import { CountySelect, TermSelect } from '../choices';
import { TopicsField, TypeField, WhenField } from '../engagements';
import { AttendeesField } from './AttendeesField';
import type { ContributionDraft } from './contribution-draft';

type FieldsProps = {
  draft: ContributionDraft;
  isNew: boolean;
  errors: readonly UserError[];
  onChange: (part: Partial<ContributionDraft>) => void;
};

export function ContributionFields(props: FieldsProps) {
  if (props.draft.kind === 'engagement') return <EngagementFields {...props} />;
  return <StakeholderFields {...props} />;
}

function EngagementFields({ draft, isNew, errors, onChange }: FieldsProps) {
  const { t } = useTranslation(['contributions', 'app']);
  const refusedAt = draft.attendees.map((_, index) => errorIn(errors, 'participants', index)).find(Boolean);
  return (
    <>
      <TypeField value={draft.typeId} error={errorAt(errors, 'typeId')} onChange={(typeId) => onChange({ typeId })} />
      <WhenField
        value={draft}
        error={errorAt(errors, 'startsAt') ?? errorAt(errors, 'endsAt') ?? errorAt(errors, 'status')}
        onChange={onChange}
      />
      <AttendeesField value={draft.attendees} error={refusedAt} onChange={(attendees) => onChange({ attendees })} />
      {!isNew && <p className="u-help">{t('attendeesStay')}</p>}
      <TextInput
        label={t('subject')}
        value={draft.subject}
        error={errorAt(errors, 'subject')}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <Textarea
        label={t('whatHappened')}
        description={t('noVictims')}
        autosize
        minRows={3}
        value={draft.summary}
        error={errorAt(errors, 'summary')}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <TopicsField value={draft.topicIds} onChange={(topicIds) => onChange({ topicIds })} />
      <div className="contribute-pair">
        <TextInput
          label={t('place')}
          value={draft.place}
          error={errorAt(errors, 'place')}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <CountySelect label={t('county')} value={draft.countyId} onChange={(countyId) => onChange({ countyId })} />
      </div>
    </>
  );
}

function StakeholderFields({ draft, isNew, errors, onChange }: FieldsProps) {
  const { t } = useTranslation('contributions');
  const isPerson = draft.kind === 'person';
  const field = (key: 'name' | 'organisationName' | 'roleThere' | 'phone' | 'email', type?: string) => (
    <TextInput
      label={key === 'name' && !isPerson ? t('organisationNameOf') : t(key)}
      {...(type && { type })}
      value={draft[key]}
      error={errorAt(errors, key) ?? errorAt(errors, key, 'value')}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {field('name')}
      {isPerson && isNew && (
        <div className="contribute-pair">
          {field('roleThere')}
          {field('organisationName')}
        </div>
      )}
      {isPerson && (
        <div className="contribute-pair">
          {field('phone', 'tel')}
          {field('email', 'email')}
        </div>
      )}
      {!isPerson && (
        <TermSelect
          vocabulary="ORGANISATION_KIND"
          label={t('kind')}
          value={draft.kindId}
          error={errorAt(errors, 'kindId')}
          onChange={(kindId) => onChange({ kindId })}
        />
      )}
      <CountySelect label={t('county')} value={draft.countyId} onChange={(countyId) => onChange({ countyId })} />
      <Textarea
        label={t(isPerson ? 'whoTheyAre' : 'whatItIs')}
        description={t('noVictims')}
        autosize
        minRows={2}
        value={draft.summary}
        error={errorAt(errors, 'summary')}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
    </>
  );
}
