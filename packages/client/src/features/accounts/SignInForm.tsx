import { useState, type FormEvent } from 'react';
import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { setBorrowedDevice } from '../../lib/draft';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { useSignIn } from './use-sign-in';

const CodeForm = lazily(() => import('./CodeForm'), 'CodeForm');
const PasskeyButton = lazily(() => import('./PasskeyButton'), 'PasskeyButton');

const ProviderButton = lazily(() => import('./ProviderButton'), 'ProviderButton');

const hasPasskeys = 'PublicKeyCredential' in window;

type SignInFormProps = {
  notice?: string | undefined;
  /** Of a sign-in elsewhere, which asks for the second factor here. */
  challenge?: string | undefined;
  onSignedIn: () => void;
  /** Signed in, but nothing is open before a second factor is set up. */
  onMustSetUp: () => void;
};

export function SignInForm({ notice, challenge: begun, onSignedIn, onMustSetUp }: SignInFormProps) {
  const { t } = useTranslation(['accounts', 'errors']);
  const [signIn, { loading }] = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [borrowed, setBorrowed] = useState(false);
  const [challenge, setChallenge] = useState<string | null>(begun ?? null);
  const [errors, setErrors] = useState<UserError[]>([]);

  const form = useFocusInvalid<HTMLFormElement>(errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: UserError[] = [];
    if (!email.trim()) missing.push({ code: 'REQUIRED', message: t('emailMissing'), path: ['email'] });
    if (!password) missing.push({ code: 'REQUIRED', message: t('passwordMissing'), path: ['password'] });
    setErrors(missing);
    if (missing.length > 0) return;
    try {
      const answer = await signIn({ variables: { input: { email: email.trim(), password, remember: !borrowed } } });
      const refused = answer.data?.signIn.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      setBorrowedDevice(borrowed);
      const { challenge: asked, mustSetUpSecondFactor } = answer.data?.signIn ?? {};
      if (asked) setChallenge(asked);
      else if (mustSetUpSecondFactor) onMustSetUp();
      else onSignedIn();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('network', { ns: 'errors' }), path: [] }]);
    }
  };

  if (challenge)
    return (
      <CodeForm
        challenge={challenge}
        remember={!borrowed}
        onSignedIn={onSignedIn}
        onBack={() => {
          setPassword('');
          setChallenge(null);
        }}
      />
    );
  return (
    <form className="sign-in-form" ref={form} onSubmit={submit} noValidate>
      <h1>{t('signIn')}</h1>
      <p className="u-sub">{t('welcome')}</p>
      {notice && <Note tone="accent">{notice}</Note>}
      {errorsElsewhere(errors, ['email', 'password']).map((error) => (
        <Note key={error.code} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        label={t('email')}
        size="md"
        type="email"
        autoComplete="username"
        autoFocus
        value={email}
        error={errorAt(errors, 'email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        size="md"
        autoComplete="current-password"
        value={password}
        error={errorAt(errors, 'password')}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Checkbox
        size="sm"
        label={t('borrowed')}
        description={t('borrowedText')}
        checked={borrowed}
        onChange={(event) => setBorrowed(event.currentTarget.checked)}
      />
      <Button size="lg" fullWidth type="submit" loading={loading}>
        {t('continue')}
      </Button>
      {hasPasskeys && (
        <PasskeyButton
          remember={!borrowed}
          onSignedIn={() => {
            setBorrowedDevice(borrowed);
            onSignedIn();
          }}
          onRefused={(message) => setErrors([{ code: 'PASSKEY', message, path: [] }])}
        />
      )}
      <ProviderButton remember={!borrowed} />
      <p className="sign-in-foot">
        <span>{t('forgot')}</span>
        <span>{t('invited')}</span>
      </p>
    </form>
  );
}
