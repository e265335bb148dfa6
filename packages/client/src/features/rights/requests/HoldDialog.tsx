import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../../graphql';

const PlaceHoldDocument = graphql(`
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      legalHold {
        id
        reason
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type HoldDialogProps = {
  onClose: () => void;
} & (
  { personId: string; onLift?: undefined } | { personId?: undefined; onLift: (reason: string) => Promise<UserError[]> }
);

/** Forbids erasing somebody, or allows it again; both with a reason. */
export function HoldDialog({ personId, onLift, onClose }: HoldDialogProps) {
  const { t } = useTranslation(['rights', 'app', 'errors']);
  const [place] = useMutation(PlaceHoldDocument);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const title = t(onLift ? 'liftHold' : 'placeHold');
  const save = async () => {
    setBusy(true);
    try {
      const refused = onLift
        ? await onLift(reason.trim())
        : ((await place({ variables: { input: { personId, reason: reason.trim() } } })).data?.placeLegalHold
            .userErrors ?? []);
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['reason']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t(onLift ? 'liftText' : 'holdText')}</p>
        <Textarea
          label={t('holdReason')}
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
          {title}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
