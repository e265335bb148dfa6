import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';

const BreakGlassDocument = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      breakGlass {
        id
        expiresAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type BreakGlassDialogProps = { recordId: string; onOpened: () => void; onClose: () => void };

/** Why a protected record has to be read now; says beforehand who is told, and for how long it opens. */
export function BreakGlassDialog({ recordId, onOpened, onClose }: BreakGlassDialogProps) {
  const { t } = useTranslation(['errors', 'app']);
  const [breakGlass, { loading }] = useMutation(BreakGlassDocument);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const open = async () => {
    try {
      const { data } = await breakGlass({ variables: { input: { recordId, reason } } });
      const refused = data?.breakGlass.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      onOpened();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone'), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('breakGlassTitle')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['reason']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Note tone="restricted">{t('breakGlassText')}</Note>
        <Textarea
          label={t('breakGlassReason')}
          autosize
          minRows={3}
          maxLength={1000}
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
        <Button color="red" loading={loading} onClick={() => void open()}>
          {t('breakGlassOpen')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
