import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type MediaEventFactsFragment,
  type MediaEventKind,
  type UserError,
} from '../../graphql';
import { instantAt } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { CountySelect } from '../choices';
import { LANGUAGES, isKnownLanguage } from '../media';
import { ActiveSpokespeopleDocument } from '../spokespeople';
import { AboutChoicesDocument, AmendMediaEventDocument, MediaEventsDocument, RecordMediaEventDocument } from './events';

type MediaEventDialogProps = {
  event?: MediaEventFactsFragment;
  onChanged?: () => void;
  /** Called once it is saved where some who were invited do not know of a change yet. */
  onUntold?: () => void;
  onClose: () => void;
};

const KINDS: MediaEventKind[] = ['PRESS_CONFERENCE', 'BRIEFING', 'SITE_VISIT'];
const SHOWN = ['title', 'startsAt', 'endsAt', 'venue', 'onlineUrl', 'capacity', 'summary', 'spokespersonIds'];

/** What, when and where; for a new event and for a change of one. Days and hours are Nairobi's. */
export function MediaEventDialog({ event, onChanged, onUntold, onClose }: MediaEventDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'media', 'app', 'errors']);
  const dates = useDates();
  const navigate = useNavigate();
  const { data } = useQuery(ActiveSpokespeopleDocument);
  const { data: about } = useQuery(AboutChoicesDocument);
  const [record, recording] = useMutation(RecordMediaEventDocument, { refetchQueries: [MediaEventsDocument] });
  const [amend, amending] = useMutation(AmendMediaEventDocument);
  const [values, setValues] = useState(() => ({
    kind: event?.kind ?? ('PRESS_CONFERENCE' as MediaEventKind),
    title: event?.title ?? '',
    day: event ? dates.dayOf(event.startsAt) : dates.today,
    from: event ? dates.clock(event.startsAt) : '10:00',
    until: event ? dates.clock(event.endsAt) : '11:30',
    countyId: event?.county?.id ?? null,
    venue: event?.venue ?? '',
    onlineUrl: event?.onlineUrl ?? '',
    language: event?.language ?? 'en',
    capacity: event?.capacity ?? null,
    isPublic: event?.isPublic ?? false,
    summary: event?.summary ?? '',
    pitchId: event?.pitch?.id ?? null,
    pressReleaseId: event?.pressRelease?.id ?? null,
    spokespersonIds: event?.spokespeople.map(({ id }) => id) ?? [],
  }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const text = (name: 'title' | 'venue' | 'onlineUrl' | 'summary') => ({
    value: values[name],
    error: errorAt(errors, name),
    onChange: (change: { currentTarget: { value: string } }) => set({ [name]: change.currentTarget.value }),
  });
  const optional = <span className="u-optional">{t('optional', { ns: 'app' })}</span>;
  const known = new Map(
    [
      ...(event?.spokespeople ?? []),
      ...(data?.spokespeople.nodes ?? []).flatMap(({ spokesperson }) => spokesperson ?? []),
    ].map((speaker) => [speaker.id, speaker.person?.name ?? ''] as const),
  );
  const save = async () => {
    const { day, from, until, ...rest } = values;
    try {
      const input = {
        ...rest,
        ...{ startsAt: instantAt(day, from), endsAt: instantAt(day, until) },
        ...{
          venue: rest.venue.trim() || null,
          onlineUrl: rest.onlineUrl.trim() || null,
          summary: rest.summary.trim() || null,
        },
      };
      const answer = event
        ? (await amend({ variables: { id: event.id, input: { ...input, expectedVersion: event.version } } })).data
            ?.amendMediaEvent
        : (await record({ variables: { input: { ...input, idempotencyKey: key } } })).data?.recordMediaEvent;
      setErrors(answer?.userErrors ?? []);
      if (!answer?.mediaEvent || answer.userErrors.length > 0) return;
      say(t('saved'));
      onClose();
      onChanged?.();
      const { changedAt, untoldCount } = answer.mediaEvent;
      if (event && changedAt !== event.changedAt && untoldCount > 0) onUntold?.();
      if (!event) void navigate({ to: '/media/events/$eventId', params: { eventId: answer.mediaEvent.id } });
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={event ? t('edit') : t('newEvent')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput label={t('title')} data-autofocus {...text('title')} />
        <div className="u-form-row">
          <Select
            label={t('kindLabel')}
            allowDeselect={false}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={values.kind}
            onChange={(kind) => set({ kind: (kind ?? 'PRESS_CONFERENCE') as MediaEventKind })}
          />
          <Select
            label={t('language')}
            allowDeselect={false}
            data={[...new Set([...LANGUAGES, values.language])].map((value) => ({
              value,
              label: isKnownLanguage(value) ? t(`tongue.${value}`, { ns: 'media' }) : value,
            }))}
            value={values.language}
            onChange={(language) => set({ language: language ?? 'en' })}
          />
        </div>
        <div className="u-form-row">
          <TextInput
            label={t('day')}
            type="date"
            value={values.day}
            error={errorAt(errors, 'startsAt')}
            onChange={(change) => set({ day: change.currentTarget.value })}
          />
          <TextInput
            label={t('from')}
            type="time"
            value={values.from}
            onChange={(change) => set({ from: change.currentTarget.value })}
          />
          <TextInput
            label={t('until')}
            type="time"
            value={values.until}
            error={errorAt(errors, 'endsAt')}
            onChange={(change) => set({ until: change.currentTarget.value })}
          />
        </div>
        <div className="u-form-row">
          <TextInput label={t('venue')} description={t('venueHelp')} {...text('venue')} />
          <CountySelect label={t('county')} value={values.countyId} onChange={(countyId) => set({ countyId })} />
        </div>
        <TextInput
          label={
            <>
              {t('onlineUrl')} {optional}
            </>
          }
          type="url"
          {...text('onlineUrl')}
        />
        <MultiSelect
          label={t('speakers')}
          searchable
          data={[...known].map(([value, label]) => ({ value, label }))}
          value={values.spokespersonIds}
          error={errorAt(errors, 'spokespersonIds')}
          onChange={(spokespersonIds) => set({ spokespersonIds })}
        />
        <div className="u-form-row">
          <Select
            label={t('aboutPitch')}
            clearable
            searchable
            data={about?.pitches.nodes.map(({ id, story }) => ({ value: id, label: story.title })) ?? []}
            value={values.pitchId}
            onChange={(pitchId) => set({ pitchId })}
          />
          <Select
            label={t('aboutRelease')}
            clearable
            searchable
            data={
              about?.pressReleases.nodes.map(({ id, titleEn, titleSw }) => ({
                value: id,
                label: titleEn ?? titleSw ?? '',
              })) ?? []
            }
            value={values.pressReleaseId}
            onChange={(pressReleaseId) => set({ pressReleaseId })}
          />
        </div>
        <Textarea label={t('summary')} description={t('summaryHelp')} autosize minRows={3} {...text('summary')} />
        <NumberInput
          label={
            <>
              {t('capacity')} {optional}
            </>
          }
          description={t('capacityHelp')}
          hideControls
          allowDecimal={false}
          value={values.capacity ?? ''}
          error={errorAt(errors, 'capacity')}
          onChange={(value) => set({ capacity: value === '' ? null : Number(value) })}
        />
        <Checkbox
          label={t('isPublic')}
          description={t('isPublicHelp')}
          checked={values.isPublic}
          onChange={(change) => set({ isPublic: change.currentTarget.checked })}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={recording.loading || amending.loading} onClick={() => void save()}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
