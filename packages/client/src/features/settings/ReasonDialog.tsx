import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import type { UserError } from '../../graphql';

type ReasonDialogProps = {
  title: string;
  text: string;
  /** Does it, and says why not. */
  onConfirm: (reason: string) => Promise<readonly UserError[]>;
  onClose: () => void;
};

/** An act on somebody's account, with its reason for the audit log. */
export function ReasonDialog({ title, text, onConfirm, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['settings', 'app', 'errors']);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const [refused] = await onConfirm(reason.trim());
      setError(refused?.message);
    } catch {
      setError(t('notDone', { ns: 'errors' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{text}</p>
        <Textarea
          label={t('reason')}
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
        <Button loading={busy} onClick={() => void save()}>
          {title}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
