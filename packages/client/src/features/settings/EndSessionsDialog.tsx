import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { graphql, type AccountLineFragment } from '../../graphql';
import { ReasonDialog } from './ReasonDialog';

const EndSessionsOfDocument = graphql(`
  mutation EndSessionsOf($id: ID!, $input: ReasonInput!) {
    endSessionsOf(id: $id, input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Signs somebody out on every device; they may sign in again. */
export function EndSessionsDialog({ account, onClose }: { account: AccountLineFragment; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const [end] = useMutation(EndSessionsOfDocument);
  return (
    <ReasonDialog
      title={t('endAll')}
      text={t('endAllText', { name: account.name })}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await end({ variables: { id: account.id, input: { reason } } });
        const refused = data?.endSessionsOf.userErrors ?? [];
        if (refused.length === 0) {
          say(t('endedAll', { name: account.name }));
          onClose();
        }
        return refused;
      }}
    />
  );
}
