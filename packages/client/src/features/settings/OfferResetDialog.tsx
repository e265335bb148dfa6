import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql, type AccountLineFragment } from '../../graphql';
import { LinkDialog } from './LinkDialog';
import { ReasonDialog } from './ReasonDialog';

const OfferPasswordResetDocument = graphql(`
  mutation OfferPasswordReset($id: ID!, $input: ReasonInput!) {
    offerPasswordReset(id: $id, input: $input) {
      link
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Makes a link with which somebody chooses a new password. */
export function OfferResetDialog({ account, onClose }: { account: AccountLineFragment; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const [offer] = useMutation(OfferPasswordResetDocument);
  const [link, setLink] = useState<string | null>(null);
  if (link)
    return (
      <LinkDialog
        title={t('resetPassword')}
        text={t('resetLinkText')}
        label={t('resetLink')}
        link={link}
        onClose={onClose}
      />
    );
  return (
    <ReasonDialog
      title={t('resetPassword')}
      text={t('resetPasswordText', { name: account.name })}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await offer({ variables: { id: account.id, input: { reason } } });
        setLink(data?.offerPasswordReset.link ?? null);
        return data?.offerPasswordReset.userErrors ?? [];
      }}
    />
  );
}
