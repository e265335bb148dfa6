import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { say } from '../../design/toasts';
import type { UserError } from '../../graphql';
import { PressListsDocument, RecordPressListDocument } from './pitches';

/** Those who were picked, as a list by name. */
export function SaveListDialog({ personIds, onClose }: { personIds: string[]; onClose: () => void }) {
  const { t } = useTranslation(['media', 'app', 'errors']);
  const [record, { loading }] = useMutation(RecordPressListDocument, { refetchQueries: [PressListsDocument] });
  const [name, setName] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = { name: name.trim(), personIds, idempotencyKey: key };
      const refused = (await record({ variables: { input } })).data?.recordPressList.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('listSaved'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('saveList')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('members', { count: personIds.length })}</p>
        <TextInput
          label={t('saveListNamed')}
          value={name}
          error={errors[0]?.message}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('save', { ns: 'app' })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
