import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../../graphql';
import { localMoment } from './local-moment';

const RecordIncidentDocument = graphql(`
  mutation RecordIncident($input: RecordIncidentInput!) {
    recordIncident(input: $input) {
      incident {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** A breach that became known; the clock begins then and not when it is written down. */
export function IncidentDialog({ onClose, onRecorded }: { onClose: () => void; onRecorded: () => void }) {
  const { t } = useTranslation(['rights', 'app', 'errors']);
  const [record, { loading }] = useMutation(RecordIncidentDocument);
  const [title, setTitle] = useState('');
  const [knownAt, setKnownAt] = useState(() => localMoment(new Date()));
  const [description, setDescription] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = {
        idempotencyKey: key,
        title: title.trim(),
        knownAt: knownAt ? new Date(knownAt).toISOString() : undefined,
        description: description.trim() || undefined,
      };
      const refused = (await record({ variables: { input } })).data?.recordIncident.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onRecorded();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('recordIncident')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['title', 'knownAt', 'description']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('incidentTitle')}
          data-autofocus
          value={title}
          error={errorAt(errors, 'title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('incidentKnown')}
          description={t('incidentClock')}
          value={knownAt}
          error={errorAt(errors, 'knownAt')}
          onChange={(event) => setKnownAt(event.currentTarget.value)}
        />
        <Textarea
          label={
            <>
              {t('incidentText')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          value={description}
          error={errorAt(errors, 'description')}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('register')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
