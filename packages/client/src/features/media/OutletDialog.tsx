import { useState } from 'react';
import { Button, Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say as announce } from '../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  type AmendOutletInput,
  type OutletFrequency,
  type OutletOwnership,
  type OutletProfileFragment,
  type UserError,
} from '../../graphql';
import { TermSelect } from '../choices';
import { useCounties } from '../places';
import { LANGUAGES } from './languages';
import { useAmendOutlet, useRecordOutlet } from './profiles';

type OutletDialogProps = { organisation: OutletProfileFragment; onClose: () => void };

const OFTEN: OutletFrequency[] = ['CONTINUOUS', 'DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'IRREGULAR'];
const OWNERS: OutletOwnership[] = ['PUBLIC', 'PRIVATE', 'COMMUNITY', 'RELIGIOUS', 'ACADEMIC', 'PARTY'];
const SHOWN = ['mediumId', 'audience', 'audienceSource', 'audienceOn', 'deadlines', 'languages', 'countyIds'];

/** What an outlet is and whom it reaches; for a first profile and for a change of it. */
export function OutletDialog({ organisation, onClose }: OutletDialogProps) {
  const { t } = useTranslation(['media', 'app', 'errors']);
  const counties = useCounties();
  const { outlet } = organisation;
  const [record, recording] = useRecordOutlet();
  const [amend, amending] = useAmendOutlet();
  const [values, setValues] = useState(() => ({
    mediumId: outlet?.medium.id ?? '',
    frequency: outlet?.frequency ?? null,
    languages: outlet?.languages ?? [],
    isNationwide: outlet?.isNationwide ?? false,
    countyIds: outlet?.counties.map(({ id }) => id) ?? [],
    deadlines: outlet?.deadlines ?? '',
    ownership: outlet?.ownership ?? null,
    audience: outlet?.audience ?? null,
    audienceSource: outlet?.audienceSource ?? '',
    audienceOn: outlet?.audienceOn ?? '',
  }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    const input: AmendOutletInput = {
      ...values,
      deadlines: values.deadlines.trim() || null,
      audienceSource: values.audienceSource.trim() || null,
      audienceOn: values.audienceOn || null,
    };
    try {
      const refused = outlet
        ? (await amend({ variables: { id: outlet.id, input: { ...input, expectedVersion: outlet.version } } })).data
            ?.amendOutlet.userErrors
        : (
            await record({
              variables: {
                input: { ...input, mediumId: values.mediumId, organisationId: organisation.id, idempotencyKey: key },
              },
            })
          ).data?.recordOutlet.userErrors;
      setErrors(refused ?? []);
      if (refused && refused.length > 0) return;
      announce(t('profileSaved'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  const known = [...LANGUAGES, ...values.languages.filter((code) => !(LANGUAGES as readonly string[]).includes(code))];
  return (
    <Dialog opened onClose={onClose} title={t('editProfile')} width={560}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <div className="u-form-row">
          <TermSelect
            vocabulary="OUTLET_MEDIUM"
            label={t('medium')}
            value={values.mediumId || null}
            allowDeselect={false}
            error={errorAt(errors, 'mediumId')}
            onChange={(value) => set({ mediumId: value ?? '' })}
          />
          <Select
            label={t('frequency')}
            clearable
            data={OFTEN.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
            value={values.frequency}
            onChange={(value) => set({ frequency: value as OutletFrequency | null })}
          />
        </div>
        <Checkbox
          label={t('wholeCountry')}
          checked={values.isNationwide}
          onChange={(event) => set({ isNationwide: event.currentTarget.checked })}
        />
        <MultiSelect
          label={t('counties')}
          data={counties
            .map(({ id, name }) => ({ value: id, label: name }))
            .sort((one, other) => one.label.localeCompare(other.label))}
          value={values.countyIds}
          searchable
          error={errorAt(errors, 'countyIds')}
          onChange={(countyIds) => set({ countyIds })}
        />
        <MultiSelect
          label={t('languages')}
          description={t('languagesHelp')}
          data={known.map((code) => ({
            value: code,
            label: (LANGUAGES as readonly string[]).includes(code) ? t(`tongue.${code as 'sw'}`) : code,
          }))}
          value={values.languages}
          searchable
          error={errorAt(errors, 'languages')}
          onChange={(languages) => set({ languages })}
        />
        <Textarea
          label={t('deadlines')}
          placeholder={t('deadlinesPlaceholder')}
          autosize
          minRows={1}
          value={values.deadlines}
          error={errorAt(errors, 'deadlines')}
          onChange={(event) => set({ deadlines: event.currentTarget.value })}
        />
        <Select
          label={t('ownership')}
          clearable
          data={OWNERS.map((value) => ({ value, label: t(`owners.${value}`) }))}
          value={values.ownership}
          onChange={(value) => set({ ownership: value as OutletOwnership | null })}
        />
        <div className="u-form-row">
          <NumberInput
            label={t('audienceFigure')}
            hideControls
            allowDecimal={false}
            thousandSeparator=","
            value={values.audience ?? ''}
            error={errorAt(errors, 'audience')}
            onChange={(value) => set({ audience: value === '' ? null : Number(value) })}
          />
          <TextInput
            label={t('audienceSource')}
            value={values.audienceSource}
            error={errorAt(errors, 'audienceSource')}
            onChange={(event) => set({ audienceSource: event.currentTarget.value })}
          />
          <TextInput
            label={t('audienceOn')}
            type="date"
            value={values.audienceOn}
            error={errorAt(errors, 'audienceOn')}
            onChange={(event) => set({ audienceOn: event.currentTarget.value })}
          />
        </div>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!values.mediumId} loading={recording.loading || amending.loading} onClick={() => void save()}>
          {t('saveProfile')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
