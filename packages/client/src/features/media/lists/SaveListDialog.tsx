import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { say } from '../../../design/toasts';
import { errorAt, errorsElsewhere, type UserError } from '../../../graphql';
import { AddToPressListDocument, PressListsDocument, RecordPressListDocument } from './press-lists';

/** Those who were picked, as a list by name of their own, or on one that there is. */
export function SaveListDialog({ personIds, onClose }: { personIds: string[]; onClose: () => void }) {
  const { t } = useTranslation(['media', 'pressLists', 'app', 'errors']);
  const navigate = useNavigate();
  const { data } = useQuery(PressListsDocument);
  const refetchQueries = [PressListsDocument];
  const [record, recording] = useMutation(RecordPressListDocument, { refetchQueries });
  const [add, adding] = useMutation(AddToPressListDocument, { refetchQueries });
  const [name, setName] = useState('');
  const [onto, setOnto] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const byName = data?.pressLists.edges.map(({ node }) => node).filter(({ isRule }) => !isRule) ?? [];
  const save = async () => {
    try {
      const input = { personIds, idempotencyKey: key };
      const answer = onto
        ? (await add({ variables: { id: onto, input } })).data?.addToPressList
        : (await record({ variables: { input: { ...input, name: name.trim() } } })).data?.recordPressList;
      setErrors(answer?.userErrors ?? []);
      const saved = answer?.pressList;
      if (!saved || answer.userErrors.length > 0) return;
      say(t('listSaved'), {
        action: {
          label: t('openList', { ns: 'pressLists' }),
          kind: 'go',
          run: () => void navigate({ to: '/media/lists/$listId', params: { listId: saved.id } }),
        },
      });
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('saveList')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['name']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t('members', { count: personIds.length })}</p>
        {!onto && (
          <TextInput
            label={t('saveListNamed')}
            value={name}
            error={errorAt(errors, 'name')}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {byName.length > 0 && (
          <Select
            label={t('ontoList', { ns: 'pressLists' })}
            clearable
            searchable
            data={byName.map((list) => ({ value: list.id, label: list.name }))}
            value={onto}
            onChange={setOnto}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button
          disabled={!onto && !name.trim()}
          loading={recording.loading || adding.loading}
          onClick={() => void save()}
        >
          {t('save', { ns: 'app' })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
