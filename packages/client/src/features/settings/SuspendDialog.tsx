import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { graphql, type AccountLineFragment } from '../../graphql';
import './account-line';

const SuspendAccountDocument = graphql(`
  mutation SuspendAccount($id: ID!, $input: ReasonInput!) {
    suspendAccount(id: $id, input: $input) {
      account {
        ...AccountLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const ReinstateAccountDocument = graphql(`
  mutation ReinstateAccount($id: ID!, $input: ReasonInput!) {
    reinstateAccount(id: $id, input: $input) {
      account {
        ...AccountLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Shuts an account out on its next request, or lets it in again; with the reason. */
export function SuspendDialog({ account, onClose }: { account: AccountLineFragment; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'app', 'errors']);
  const [suspend, suspending] = useMutation(SuspendAccountDocument);
  const [reinstate, reinstating] = useMutation(ReinstateAccountDocument);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const save = async () => {
    const variables = { id: account.id, input: { reason: reason.trim() } };
    try {
      const [refused] = account.isSuspended
        ? ((await reinstate({ variables })).data?.reinstateAccount.userErrors ?? [])
        : ((await suspend({ variables })).data?.suspendAccount.userErrors ?? []);
      setError(refused?.message);
      if (!refused) onClose();
    } catch {
      setError(t('notDone', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={account.isSuspended ? t('reinstate') : t('suspend')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">
          {account.isSuspended ? t('reinstateText', { name: account.name }) : t('suspendText', { name: account.name })}
        </p>
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
        <Button loading={suspending.loading || reinstating.loading} onClick={() => void save()}>
          {account.isSuspended ? t('reinstate') : t('suspend')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
