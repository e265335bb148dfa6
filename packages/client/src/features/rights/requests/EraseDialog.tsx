import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { graphql } from '../../../graphql';

const ErasePersonDocument = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      erasedAt
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type EraseDialogProps = { personId: string; count: number; onClose: () => void; onErased: () => void };

/** It cannot be undone: says so, and to how many. */
export function EraseDialog({ personId, count, onClose, onErased }: EraseDialogProps) {
  const { t } = useTranslation(['rights', 'app', 'errors']);
  const [erase, { loading }] = useMutation(ErasePersonDocument);
  const [failure, setFailure] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const { data } = await erase({ variables: { input: { personId, idempotencyKey: key } } });
      const [refused] = data?.erasePerson.userErrors ?? [];
      setFailure(refused?.message);
      if (refused) return;
      onErased();
      onClose();
    } catch {
      setFailure(t('notDone', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('eraseTitle')}>
      <div className="u-dialog-scroll">
        {failure && (
          <Note tone="bad" live>
            {failure}
          </Note>
        )}
        <p>{t('eraseConfirm', { count })}</p>
        <p className="u-sub">{t('eraseBackups')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('eraseForGood')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
