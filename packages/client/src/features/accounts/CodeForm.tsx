import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { PasskeyButton } from './PasskeyButton';

const CompleteSignInDocument = graphql(`
  mutation CompleteSignIn($input: CompleteSignInInput!) {
    completeSignIn(input: $input) {
      mustSetUpSecondFactor
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type CodeFormProps = { challenge: string; remember: boolean; onSignedIn: () => void; onBack: () => void };

/** The second step of a sign-in: a code of the app, or a recovery code. */
export function CodeForm({ challenge, remember, onSignedIn, onBack }: CodeFormProps) {
  const { t } = useTranslation(['accounts', 'errors']);
  const [complete, { loading }] = useMutation(CompleteSignInDocument);
  const [code, setCode] = useState('');
  const [recovering, setRecovering] = useState(false);
  const [errors, setErrors] = useState<UserError[]>([]);
  const form = useFocusInvalid<HTMLFormElement>(errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!code.trim()) {
      setErrors([{ code: 'REQUIRED', message: t('codeMissing'), path: ['code'] }]);
      return;
    }
    try {
      const answer = await complete({ variables: { input: { challenge, code: code.trim() } } });
      const refused = answer.data?.completeSignIn.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onSignedIn();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('network', { ns: 'errors' }), path: [] }]);
    }
  };

  return (
    <form className="sign-in-form" ref={form} onSubmit={submit} noValidate>
      <h1>{t('codeTitle')}</h1>
      <p className="u-sub">{recovering ? t('recoveryText') : t('codeText')}</p>
      {errorsElsewhere(errors, ['code']).map((error) => (
        <Note key={error.code} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        key={String(recovering)}
        label={recovering ? t('recoveryCode') : t('code')}
        size="md"
        autoFocus
        autoComplete="one-time-code"
        inputMode={recovering ? 'text' : 'numeric'}
        spellCheck={false}
        value={code}
        error={errorAt(errors, 'code')}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button size="lg" fullWidth type="submit" loading={loading}>
        {t('signIn')}
      </Button>
      {'PublicKeyCredential' in window && (
        <PasskeyButton
          remember={remember}
          onSignedIn={onSignedIn}
          onRefused={(message) => setErrors([{ code: 'PASSKEY', message, path: [] }])}
        />
      )}
      <Button
        variant="subtle"
        onClick={() => {
          setRecovering(!recovering);
          setCode('');
          setErrors([]);
        }}
      >
        {recovering ? t('useApp') : t('useRecovery')}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {t('startOver')}
      </Button>
    </form>
  );
}
