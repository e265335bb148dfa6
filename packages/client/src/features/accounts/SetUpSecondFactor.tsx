import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { QrCode } from '../../design/QrCode';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { MakePasskey } from './MakePasskey';
import { RecoveryCodes } from './RecoveryCodes';
import './second-factor.css';

const BeginSecondFactorDocument = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      secret
      uri
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($input: CodeInput!) {
    confirmSecondFactor(input: $input) {
      recoveryCodes
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Secret = { secret: string; uri: string };

type SetUpSecondFactorProps = {
  /** A session that may do nothing else has just given the password. */
  asksPassword: boolean;
  onDone: () => void;
};

/** An authenticator app in three steps: begin, scan and confirm, keep the recovery codes. */
export function SetUpSecondFactor({ asksPassword, onDone }: SetUpSecondFactorProps) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [byPasskey, setByPasskey] = useState(false);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (byPasskey) return <MakePasskey asksPassword={asksPassword} onDone={onDone} />;
  if (secret) return <Scan {...secret} onConfirmed={setCodes} />;
  return <Begin asksPassword={asksPassword} onBegun={setSecret} onPasskey={() => setByPasskey(true)} />;
}

type BeginProps = { asksPassword: boolean; onBegun: (secret: Secret) => void; onPasskey: () => void };

function Begin({ asksPassword, onBegun, onPasskey }: BeginProps) {
  const { t } = useTranslation(['secondFactor', 'accounts', 'errors']);
  const [begin, { loading }] = useMutation(BeginSecondFactorDocument);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const form = useFocusInvalid<HTMLFormElement>(errors);
  // Who comes here by the address with a session that may do everything is asked after all.
  const asks = asksPassword || errorAt(errors, 'password') !== undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { data } = await begin({ variables: { input: password ? { password } : {} } });
      setErrors(data?.beginSecondFactor.userErrors ?? []);
      const { secret, uri } = data?.beginSecondFactor ?? {};
      if (secret && uri) onBegun({ secret, uri });
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <form className="second-factor" ref={form} onSubmit={submit} noValidate>
      <p>{t('why')}</p>
      <p>{t('whatApp')}</p>
      <Elsewhere errors={errors} shown="password" />
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
      <Button type="submit" loading={loading}>
        {t('begin')}
      </Button>
      {'PublicKeyCredential' in window && (
        <Button variant="subtle" onClick={onPasskey}>
          {t('passkeyInstead')}
        </Button>
      )}
    </form>
  );
}

function Scan({ secret, uri, onConfirmed }: Secret & { onConfirmed: (codes: readonly string[]) => void }) {
  const { t } = useTranslation(['secondFactor', 'errors']);
  const [confirm, { loading }] = useMutation(ConfirmSecondFactorDocument);
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const form = useFocusInvalid<HTMLFormElement>(errors);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { data } = await confirm({ variables: { input: { code: code.trim() } } });
      setErrors(data?.confirmSecondFactor.userErrors ?? []);
      if (data?.confirmSecondFactor.recoveryCodes) onConfirmed(data.confirmSecondFactor.recoveryCodes);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <form className="second-factor" ref={form} onSubmit={submit} noValidate>
      <p>{t('scan')}</p>
      <QrCode text={uri} label={t('qr')} />
      <p>
        {t('byHand')} <code className="second-factor-secret">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </p>
      <Elsewhere errors={errors} shown="code" />
      <TextInput
        label={t('firstCode')}
        autoFocus
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        error={errorAt(errors, 'code')}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" loading={loading} disabled={!code.trim()}>
        {t('confirm')}
      </Button>
    </form>
  );
}

const Elsewhere = ({ errors, shown }: { errors: readonly UserError[]; shown: string }) =>
  errorsElsewhere(errors, [shown]).map((error) => (
    <Note key={error.code} tone="bad" live>
      {error.message}
    </Note>
  ));
