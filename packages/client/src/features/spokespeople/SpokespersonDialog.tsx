import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { Note } from '../../design/Note';
import { PartialDateInput } from '../../design/PartialDateInput';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type SpokespersonProfileFragment, type UserError } from '../../graphql';
import { readPartialDate } from '../../lib/partial-date';
import { useDates } from '../../lib/use-dates';
import { LANGUAGES, isKnownLanguage } from '../media';
import { useStakeholderSearch } from '../people';
import { useTermLabel, useTerms } from '../vocabularies';
import { AmendSpokespersonDocument, RecordSpokespersonDocument, SpokespeopleDocument } from './spokespeople';

/** Without a person, one is looked for first. */
type SpokespersonDialogProps = { person?: SpokespersonProfileFragment; onClose: () => void };

const SHOWN = [
  'personId',
  'topicIds',
  'training',
  'trainedOn',
  'availability',
  'biographyEn',
  'biographySw',
  'safetyLimits',
];

/** On what somebody speaks, in which languages, and within which limits. */
export function SpokespersonDialog({ person, onClose }: SpokespersonDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'media', 'app', 'errors']);
  const label = useTermLabel();
  const dates = useDates();
  const topics = useTerms('TOPIC');
  const stored = person?.spokesperson;
  const [record, recording] = useMutation(RecordSpokespersonDocument, { refetchQueries: [SpokespeopleDocument] });
  const [amend, amending] = useMutation(AmendSpokespersonDocument);
  const [who, setWho] = useState<{ id: string; name: string } | null>(person ?? null);
  const [values, setValues] = useState(() => ({
    topicIds: stored?.topics.map(({ id }) => id) ?? [],
    languages: stored?.languages ?? [],
    training: stored?.training ?? '',
    trainedOn: stored?.trainedOn ?? null,
    availability: stored?.availability ?? '',
    biographyEn: stored?.biographyEn ?? '',
    biographySw: stored?.biographySw ?? '',
    safetyLimits: stored?.safetyLimits ?? '',
    isActive: stored?.isActive ?? true,
  }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const text = (name: 'training' | 'availability' | 'biographyEn' | 'biographySw' | 'safetyLimits') => ({
    value: values[name],
    error: errorAt(errors, name),
    onChange: (change: { currentTarget: { value: string } }) => set({ [name]: change.currentTarget.value }),
  });
  const save = async () => {
    if (!who) return;
    try {
      const refused = stored
        ? (await amend({ variables: { id: stored.id, input: { ...values, expectedVersion: stored.version } } })).data
            ?.amendSpokesperson.userErrors
        : (await record({ variables: { input: { ...values, personId: who.id, idempotencyKey: key } } })).data
            ?.recordSpokesperson.userErrors;
      setErrors(refused ?? []);
      if (refused && refused.length > 0) return;
      say(t('spokespersonSaved'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={stored ? t('editSpokesperson') : t('addSpokesperson')} width={640}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {!stored && <PersonField chosen={who} error={errorAt(errors, 'personId')} onChange={setWho} />}
        <MultiSelect
          label={t('topics')}
          searchable
          data={topics.map((topic) => ({ value: topic.id, label: label(topic) }))}
          value={values.topicIds}
          error={errorAt(errors, 'topicIds')}
          onChange={(topicIds) => set({ topicIds })}
        />
        <MultiSelect
          label={t('languages')}
          searchable
          data={[...new Set([...LANGUAGES, ...values.languages])].map((value) => ({
            value,
            label: isKnownLanguage(value) ? t(`tongue.${value}`, { ns: 'media' }) : value,
          }))}
          value={values.languages}
          onChange={(languages) => set({ languages })}
        />
        <div className="u-form-row">
          <TextInput label={t('training')} {...text('training')} />
          <PartialDateInput
            label={t('trainedOn')}
            value={values.trainedOn}
            read={readPartialDate}
            write={dates.partial}
            error={errorAt(errors, 'trainedOn')}
            onChange={(trainedOn) => set({ trainedOn })}
          />
        </div>
        <TextInput label={t('availability')} placeholder={t('availabilityPlaceholder')} {...text('availability')} />
        <Textarea label={t('limits')} description={t('limitsHelp')} autosize minRows={2} {...text('safetyLimits')} />
        <Textarea
          label={t('biographyEn')}
          description={t('biographyHelp')}
          autosize
          minRows={3}
          {...text('biographyEn')}
        />
        <Textarea label={t('biographySw')} autosize minRows={3} {...text('biographySw')} />
        <Checkbox
          label={t('isActive')}
          checked={values.isActive}
          onChange={(change) => set({ isActive: change.currentTarget.checked })}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!who} loading={recording.loading || amending.loading} onClick={() => void save()}>
          {t('saveSpokesperson')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type PersonFieldProps = {
  chosen: { id: string; name: string } | null;
  error: string | undefined;
  onChange: (person: { id: string; name: string } | null) => void;
};

function PersonField({ chosen, error, onChange }: PersonFieldProps) {
  const { t } = useTranslation('mediaEvents');
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['PERSON']);
  return (
    <Field label={t('person')} error={error}>
      {({ id, describedBy }) => (
        <Finder
          id={id}
          describedBy={describedBy}
          label={t('person')}
          placeholder={chosen ? undefined : t('findPerson')}
          text={text}
          onText={setText}
          options={hits.flatMap(({ person }) =>
            person ? [{ id: person.id, name: person.name, face: <Face name={person.name} /> }] : [],
          )}
          loading={loading}
          onPick={({ id: personId, name }) => onChange({ id: personId, name })}
          onRemoveLast={() => onChange(null)}
          autoFocus
          tokens={
            chosen && (
              <Chip onRemove={() => onChange(null)} removeLabel={t('removeNamed', { name: chosen.name })}>
                {chosen.name}
              </Chip>
            )
          }
        />
      )}
    </Field>
  );
}
