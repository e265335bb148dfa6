import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, type EngagementStatus, type UserError } from '../../../graphql';
import { useAmendEngagement } from '../amend/use-amend-engagement';

type StatusDialogProps = { engagement: { id: string; version: number }; to: EngagementStatus; onClose: () => void };

/** What became of it, and why where it did not take place. */
export function StatusDialog({ engagement, to, onClose }: StatusDialogProps) {
  const { t } = useTranslation(['engagements', 'app', 'words', 'errors']);
  const [amend, { loading }] = useAmendEngagement();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const input = { expectedVersion: engagement.version, status: to, statusReason: reason.trim() || null };
      const refused = (await amend({ variables: { id: engagement.id, input } })).data?.amendEngagement.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(`engagementStatus.${to}`, { ns: 'words' })}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['statusReason']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Textarea
          label={
            <>
              {t('statusReason')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={errorAt(errors, 'statusReason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('saveStatus')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
