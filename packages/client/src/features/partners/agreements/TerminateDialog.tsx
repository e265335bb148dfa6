import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../design/toasts';
import { graphql, type AgreementDetailsFragment } from '../../../graphql';
import { ReasonDialog } from '../ReasonDialog';
import './agreement-lines';

const TerminateAgreementDocument = graphql(`
  mutation TerminateAgreement($id: ID!, $input: TerminateAgreementInput!) {
    terminateAgreement(id: $id, input: $input) {
      agreement {
        ...AgreementDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Ends an agreement before its time: all that is shared under it closes the same second, which nothing undoes. */
export function TerminateDialog({ agreement, onClose }: { agreement: AgreementDetailsFragment; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const client = useApolloClient();
  const [terminate] = useMutation(TerminateAgreementDocument);
  return (
    <ReasonDialog
      title={t('terminateTitle')}
      text={t('terminateText', { title: agreement.title })}
      label={t('terminateReason')}
      doLabel={t('terminate')}
      isRequired
      onDo={async (reason, idempotencyKey) => {
        const input = { idempotencyKey, expectedVersion: agreement.version, reason };
        const { data } = await terminate({ variables: { id: agreement.id, input } });
        return data?.terminateAgreement.userErrors ?? [];
      }}
      onDone={() => {
        say(t('terminated', { title: agreement.title }));
        // Every share under it has ended: what is on the screen asks again.
        void client.resetStore().catch(() => undefined);
      }}
      onClose={onClose}
    />
  );
}
