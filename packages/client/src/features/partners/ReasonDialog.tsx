import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';

type ReasonDialogProps = {
  title: string;
  /** What exactly will happen. */
  text: string;
  label: string;
  doLabel: string;
  isRequired?: boolean;
  onDo: (reason: string, idempotencyKey: string) => Promise<readonly UserError[]>;
  onDone: () => void;
  onClose: () => void;
};

/** Before something that closes what was open: says what will happen, and asks why. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, label, doLabel, isRequired, onDo, onDone, onClose } = props;
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    if (isRequired && !reason.trim())
      return setErrors([{ code: 'REQUIRED', message: t('reasonMissing'), path: ['reason'] }]);
    setBusy(true);
    try {
      const refused = await onDo(reason.trim(), key);
      setErrors(refused);
      if (refused.length > 0) return undefined;
      onDone();
      return onClose();
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{text}</p>
        {errorsElsewhere(errors, ['reason']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Textarea
          label={
            <>
              {label} {!isRequired && <span className="u-optional">{t('optional', { ns: 'app' })}</span>}
            </>
          }
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={errorAt(errors, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          {doLabel}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
