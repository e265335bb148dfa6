import { useState } from 'react';
import { Select, Textarea } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CountySelect } from '../../choices';
import type { EngagementDirection, Medium, ParticipationLevel } from '../../../graphql';
import type { LogDraft } from './log-draft';
import { mediumOf } from './log-input';

const MEDIA: Medium[] = [
  'IN_PERSON',
  'PHONE',
  'VIDEO',
  'EMAIL',
  'LETTER',
  'SMS',
  'WHATSAPP',
  'SIGNAL',
  'SOCIAL',
  'BROADCAST',
  'OTHER',
];
const DIRECTIONS: EngagementDirection[] = ['OUTBOUND', 'INBOUND', 'MUTUAL'];
const LEVELS: ParticipationLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'];

type DetailsFieldProps = {
  draft: LogDraft;
  typeCode: string | undefined;
  planned: boolean;
  onChange: (part: Partial<LogDraft>) => void;
};

/** What is seldom needed for a call, and often for a training. */
export function DetailsField({ draft, typeCode, planned, onChange }: DetailsFieldProps) {
  const { t } = useTranslation(['engagements', 'words']);
  const used = Boolean(
    draft.countyId || draft.medium || draft.direction || draft.level || draft.note || draft.notToRaise,
  );
  const [open, setOpen] = useState(used);
  return (
    <section className="log-details">
      <button type="button" className="log-details-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronDown size={14} stroke={2} aria-hidden="true" />
        {t('moreDetails')}
      </button>
      {open && (
        <div className="u-form">
          <div className="u-form-row">
            <CountySelect label={t('county')} value={draft.countyId} onChange={(countyId) => onChange({ countyId })} />
            <Select
              label={t('medium')}
              allowDeselect={false}
              value={draft.medium ?? mediumOf(typeCode)}
              data={MEDIA.map((value) => ({ value, label: t(`medium.${value}`, { ns: 'words' }) }))}
              onChange={(medium) => onChange({ medium: medium as Medium })}
            />
            <Select
              label={t('direction')}
              clearable
              value={draft.direction}
              data={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`, { ns: 'words' }) }))}
              onChange={(direction) => onChange({ direction: direction as EngagementDirection | null })}
            />
            <Select
              label={t('level')}
              clearable
              value={draft.level}
              data={LEVELS.map((value) => ({ value, label: t(`level.${value}`, { ns: 'words' }) }))}
              onChange={(level) => onChange({ level: level as ParticipationLevel | null })}
            />
          </div>
          {planned && (
            <Textarea
              label={t('notToRaise')}
              description={t('notToRaiseHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autosize
              minRows={2}
              value={draft.notToRaise}
              onChange={(event) => onChange({ notToRaise: event.currentTarget.value })}
            />
          )}
          <Textarea
            label={t('ownNote')}
            autosize
            minRows={2}
            value={draft.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        </div>
      )}
    </section>
  );
}
