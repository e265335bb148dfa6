import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../design/toasts';
import { graphql, type ShareLineFragment } from '../../../graphql';
import { ReasonDialog } from '../ReasonDialog';
import './share-lines';

const WithdrawShareDocument = graphql(`
  mutation WithdrawShare($id: ID!, $input: WithdrawShareInput!) {
    withdrawShare(id: $id, input: $input) {
      share {
        ...ShareLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type WithdrawDialogProps = { share: ShareLineFragment; name: string; onClose: () => void };

/** Takes one share back, at once; other shares of the same record stay. */
export function WithdrawDialog({ share, name, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('partners');
  const [withdraw] = useMutation(WithdrawShareDocument);
  const partner = share.toOrganisation?.name ?? share.toCoalition?.name ?? t('somePartner');
  return (
    <ReasonDialog
      title={t('withdrawTitle', { name: partner })}
      text={t('withdrawText', { record: name, name: partner })}
      label={t('withdrawReason')}
      doLabel={t('withdraw')}
      onDo={async (reason, idempotencyKey) => {
        const input = { idempotencyKey, expectedVersion: share.version, reason: reason || null };
        const { data } = await withdraw({ variables: { id: share.id, input } });
        return data?.withdrawShare.userErrors ?? [];
      }}
      onDone={() => say(t('withdrawn', { name: partner }))}
      onClose={onClose}
    />
  );
}
