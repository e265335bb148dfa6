import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { deviceName } from '../../lib/device-name';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { RecoveryCodes } from './RecoveryCodes';
import './second-factor.css';

const BeginPasskeyDocument = graphql(`
  mutation BeginPasskey($input: BeginPasskeyInput!) {
    beginPasskey(input: $input) {
      options
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const ConfirmPasskeyDocument = graphql(`
  mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {
    confirmPasskey(input: $input) {
      passkey {
        id
      }
      recoveryCodes
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type MakePasskeyProps = {
  /** A session that may do nothing else has just given the password. */
  asksPassword: boolean;
  onDone: () => void;
};

/** A passkey on this device or a key that is plugged in; with the first factor come recovery codes. */
export function MakePasskey({ asksPassword, onDone }: MakePasskeyProps) {
  const { t } = useTranslation(['secondFactor', 'accounts', 'errors']);
  const [begin] = useMutation(BeginPasskeyDocument);
  const [confirm] = useMutation(ConfirmPasskeyDocument);
  const [name, setName] = useState(() => deviceName(navigator.userAgent));
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const form = useFocusInvalid<HTMLFormElement>(errors);
  const asks = asksPassword || errorAt(errors, 'password') !== undefined;

  const make = async (): Promise<UserError[]> => {
    const begun = (await begin({ variables: { input: password ? { password } : {} } })).data?.beginPasskey;
    if (!begun?.options) return begun?.userErrors ?? [];
    const response = await answered(begun.options);
    if (!response) return [{ code: 'NOT_MADE', message: t('passkeyNotMade'), path: [] }];
    const made = (await confirm({ variables: { input: { response, name: name.trim() } } })).data?.confirmPasskey;
    if (made?.passkey && made.recoveryCodes) setCodes(made.recoveryCodes);
    else if (made?.passkey) onDone();
    return made?.userErrors ?? [];
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      setErrors(await make());
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <form className="second-factor" ref={form} onSubmit={submit} noValidate>
      <p>{t('passkeyWhy')}</p>
      {errorsElsewhere(errors, ['password', 'name']).map((error) => (
        <Note key={error.code} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        label={t('passkeyName')}
        description={t('passkeyNameHelp')}
        maxLength={60}
        value={name}
        error={errorAt(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {asks && (
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          value={password}
          error={errorAt(errors, 'password')}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword', { ns: 'accounts' }), tabIndex: 0 }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
      <Button type="submit" loading={busy}>
        {t('makePasskey')}
      </Button>
    </form>
  );
}

/** What the device says; undefined where its holder has turned away, or it cannot. */
async function answered(options: string): Promise<string | undefined> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) as never }));
  } catch {
    return undefined;
  }
}
