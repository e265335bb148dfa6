import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import type { DoNotContactFieldsFragment } from '../../graphql';
import { useLiftDoNotContact } from './use-contact-acts';

export function LiftDialog({ ban, onClose }: { ban: DoNotContactFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'app', 'errors']);
  const [lift, { loading }] = useLiftDoNotContact();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const save = async () => {
    try {
      const { data } = await lift({ variables: { id: ban.id, input: { reason: reason.trim() } } });
      const [refused] = data?.liftDoNotContact.userErrors ?? [];
      setError(refused?.message);
      if (!refused) onClose();
    } catch {
      setError(t('notDone', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('liftTitle')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('liftText')}</p>
        <Textarea
          label={t('liftReason')}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={error}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('lift')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
