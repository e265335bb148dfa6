import { useState } from 'react';
import { Button, Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say as announce } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type AmendJournalistInput,
  type Channel,
  type JournalistProfileFragment,
  type PressCardCategory,
  type UserError,
  type Weekday,
} from '../../graphql';
import { useTermLabel, useTerms } from '../vocabularies';
import { useAmendJournalist, useRecordJournalist } from './profiles';

type JournalistDialogProps = { person: JournalistProfileFragment; onClose: () => void };

const CHANNELS: Channel[] = ['EMAIL', 'PHONE', 'MOBILE', 'SMS', 'WHATSAPP', 'SIGNAL', 'IN_PERSON'];
const DAYS: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const CARDS: PressCardCategory[] = [
  'LOCAL',
  'FREELANCE',
  'FOREIGN_SHORT',
  'FOREIGN_LONG',
  'PRACTITIONER',
  'TRAINER',
  'STUDENT',
];
const SHOWN = ['beatIds', 'bestFrom', 'bestUntil', 'approach', 'pressCardNumber', 'pressCardYear'];

/** What somebody covers and how to pitch them; for a first profile and for a change of it. */
export function JournalistDialog({ person, onClose }: JournalistDialogProps) {
  const { t } = useTranslation(['media', 'words', 'app', 'errors']);
  const say = useTermLabel();
  const beats = useTerms('BEAT');
  const { journalist } = person;
  const [record, recording] = useRecordJournalist();
  const [amend, amending] = useAmendJournalist();
  const [values, setValues] = useState(() => ({
    beatIds: journalist?.beats.map(({ id }) => id) ?? [],
    isFreelance: journalist?.isFreelance ?? false,
    bestChannel: journalist?.bestChannel ?? null,
    bestFrom: journalist?.bestFrom ?? '',
    bestUntil: journalist?.bestUntil ?? '',
    deadlineDay: journalist?.deadlineDay ?? null,
    approach: journalist?.approach ?? '',
    pressCardNumber: journalist?.pressCardNumber ?? '',
    pressCardYear: journalist?.pressCardYear ?? null,
    pressCardCategory: journalist?.pressCardCategory ?? null,
  }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    const input: AmendJournalistInput = {
      ...values,
      bestFrom: values.bestFrom || null,
      bestUntil: values.bestUntil || null,
      approach: values.approach.trim() || null,
      pressCardNumber: values.pressCardNumber.trim() || null,
    };
    try {
      const refused = journalist
        ? (await amend({ variables: { id: journalist.id, input: { ...input, expectedVersion: journalist.version } } }))
            .data?.amendJournalist.userErrors
        : (await record({ variables: { input: { ...input, personId: person.id, idempotencyKey: key } } })).data
            ?.recordJournalist.userErrors;
      setErrors(refused ?? []);
      if (refused && refused.length > 0) return;
      announce(t('profileSaved'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  const optional = <span className="u-optional">{t('optional', { ns: 'app' })}</span>;
  return (
    <Dialog opened onClose={onClose} title={t('editProfile')} width={560}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <MultiSelect
          label={t('covers')}
          data={beats.map((beat) => ({ value: beat.id, label: say(beat) }))}
          value={values.beatIds}
          searchable
          error={errorAt(errors, 'beatIds')}
          onChange={(beatIds) => set({ beatIds })}
        />
        <Checkbox
          label={t('isFreelance')}
          checked={values.isFreelance}
          onChange={(event) => set({ isFreelance: event.currentTarget.checked })}
        />
        <Select
          label={t('channel')}
          placeholder={t('channelAsPerson')}
          clearable
          data={CHANNELS.map((value) => ({ value, label: t(`contactPoint.${value}`, { ns: 'words' }) }))}
          value={values.bestChannel}
          onChange={(value) => set({ bestChannel: value as Channel | null })}
        />
        <div className="u-form-row">
          <TextInput
            label={t('from')}
            type="time"
            value={values.bestFrom}
            error={errorAt(errors, 'bestFrom')}
            onChange={(event) => set({ bestFrom: event.currentTarget.value })}
          />
          <TextInput
            label={t('until')}
            type="time"
            value={values.bestUntil}
            error={errorAt(errors, 'bestUntil')}
            onChange={(event) => set({ bestUntil: event.currentTarget.value })}
          />
          <Select
            label={t('deadlineDay')}
            clearable
            data={DAYS.map((value) => ({ value, label: t(`weekday.${value}`) }))}
            value={values.deadlineDay}
            onChange={(value) => set({ deadlineDay: value as Weekday | null })}
          />
        </div>
        <TextInput
          label={
            <>
              {t('mind')} {optional}
            </>
          }
          placeholder={t('mindPlaceholder')}
          value={values.approach}
          error={errorAt(errors, 'approach')}
          onChange={(event) => set({ approach: event.currentTarget.value })}
        />
        <fieldset className="profile-card">
          <legend className="u-label">
            {t('pressCard')} {optional}
          </legend>
          <div className="u-form-row">
            <TextInput
              label={t('pressCardNumber')}
              value={values.pressCardNumber}
              error={errorAt(errors, 'pressCardNumber')}
              onChange={(event) => set({ pressCardNumber: event.currentTarget.value })}
            />
            <NumberInput
              label={t('pressCardYear')}
              hideControls
              allowDecimal={false}
              value={values.pressCardYear ?? ''}
              error={errorAt(errors, 'pressCardYear')}
              onChange={(value) => set({ pressCardYear: value === '' ? null : Number(value) })}
            />
            <Select
              label={t('pressCardCategory')}
              clearable
              data={CARDS.map((value) => ({ value, label: t(`cardCategory.${value}`) }))}
              value={values.pressCardCategory}
              onChange={(value) => set({ pressCardCategory: value as PressCardCategory | null })}
            />
          </div>
        </fieldset>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={recording.loading || amending.loading} onClick={() => void save()}>
          {t('saveProfile')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
