import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { clockIn, dayIn } from '../../lib/instants';
import { FileField, type Kept } from './FileField';
import { OutletNamesDocument, RecordBreachDocument } from './embargoes';
import { InstantFields, instantOf, type Moment } from './InstantFields';

type BreachDialogProps = { ofId: string; onDone: () => void; onClose: () => void };

const SHOWN = ['who', 'organisationId', 'breachedAt', 'url', 'note', 'fileId'];

/** Somebody, a time before the embargo's end, and something that shows it. */
export function BreachDialog({ ofId, onDone, onClose }: BreachDialogProps) {
  const { t } = useTranslation(['releases', 'app', 'errors']);
  const [record, { loading }] = useMutation(RecordBreachDocument);
  const [values, setValues] = useState({ who: '', url: '', note: '' });
  const [outlet, setOutlet] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [search] = useDebouncedValue(asked, 250);
  const { data } = useQuery(OutletNamesDocument, { variables: { search: search.trim() || undefined } });
  const [file, setFile] = useState<Kept | null>(null);
  const [moment, setMoment] = useState<Moment>(() => ({ day: dayIn(new Date()), clock: clockIn(new Date()) }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: errorAt(errors, name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  const save = async () => {
    const breachedAt = instantOf(moment);
    if (!breachedAt) return;
    const input = {
      ...{ ofId, breachedAt, organisationId: outlet, fileId: file?.id, idempotencyKey: key },
      ...{ who: values.who.trim() || null, url: values.url.trim() || null, note: values.note.trim() || null },
    };
    try {
      const refused = (await record({ variables: { input } })).data?.recordEmbargoBreach.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      onDone();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('breachTitle')} width={560}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Select
          label={t('breachOutlet')}
          searchable
          clearable
          data-autofocus
          data={data?.outlets.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? []}
          filter={({ options }) => options}
          value={outlet}
          error={errorAt(errors, 'organisationId')}
          onSearchChange={setAsked}
          onChange={setOutlet}
        />
        <TextInput label={t('breachWho')} description={t('breachWhoHelp')} {...field('who')} />
        <InstantFields
          label={t('breachWhen')}
          value={moment}
          error={errorAt(errors, 'breachedAt')}
          onChange={setMoment}
        />
        <TextInput label={t('breachUrl')} inputMode="url" {...field('url')} />
        <Textarea label={t('breachNote')} autosize minRows={2} {...field('note')} />
        <FileField label={t('breachFile')} files={file ? [file] : []} onAdd={setFile} onRemove={() => setFile(null)} />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('breachSave')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
