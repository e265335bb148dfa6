import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graphql';

const BeginPasskeySignInDocument = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
      options
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const CompletePasskeySignInDocument = graphql(`
  mutation CompletePasskeySignIn($input: CompletePasskeySignInInput!) {
    completePasskeySignIn(input: $input) {
      mustSetUpSecondFactor
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type PasskeyButtonProps = { remember: boolean; onSignedIn: () => void; onRefused: (message: string) => void };

/** Signs in by what opens the device: a finger, a face, a PIN. It stands for address, password and code. */
export function PasskeyButton({ remember, onSignedIn, onRefused }: PasskeyButtonProps) {
  const { t } = useTranslation(['accounts', 'errors']);
  const [begin] = useMutation(BeginPasskeySignInDocument);
  const [complete] = useMutation(CompletePasskeySignInDocument);
  const [busy, setBusy] = useState(false);

  const answered = async (options: string): Promise<string | undefined> => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    try {
      return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) as never }));
    } catch {
      onRefused(t('passkeyNotUsed'));
      return undefined;
    }
  };

  const signIn = async () => {
    setBusy(true);
    try {
      const begun = (await begin()).data?.beginPasskeySignIn;
      if (!begun?.options) return onRefused(begun?.userErrors[0]?.message ?? t('network', { ns: 'errors' }));
      const response = await answered(begun.options);
      if (!response) return;
      const [refused] =
        (await complete({ variables: { input: { response, remember } } })).data?.completePasskeySignIn.userErrors ?? [];
      if (refused) onRefused(refused.message);
      else onSignedIn();
    } catch {
      onRefused(t('network', { ns: 'errors' }));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button
      variant="default"
      size="lg"
      fullWidth
      loading={busy}
      leftSection={<IconFingerprint size={20} stroke={1.6} aria-hidden="true" />}
      onClick={() => void signIn()}
    >
      {t('usePasskey')}
    </Button>
  );
}
