import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { graphql, type AccountLineFragment } from '../../graphql';
import { ReasonDialog } from './ReasonDialog';

const ResetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($id: ID!, $input: ReasonInput!) {
    resetSecondFactor(id: $id, input: $input) {
      account {
        id
        hasSecondFactor
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** For somebody who has lost both the phone and the recovery codes. */
export function ResetSecondFactorDialog({ account, onClose }: { account: AccountLineFragment; onClose: () => void }) {
  const { t } = useTranslation('secondFactor');
  const [reset] = useMutation(ResetSecondFactorDocument);
  return (
    <ReasonDialog
      title={t('reset')}
      text={t('resetText', { name: account.name })}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await reset({ variables: { id: account.id, input: { reason } } });
        const refused = data?.resetSecondFactor.userErrors ?? [];
        if (refused.length === 0) {
          say(t('resetDone', { name: account.name }));
          onClose();
        }
        return refused;
      }}
    />
  );
}
