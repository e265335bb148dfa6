import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      account {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const LEAST = 12;

export function AcceptInvitationForm({ token, onAccepted }: { token: string; onAccepted: () => void }) {
  const { t } = useTranslation(['accounts', 'errors']);
  const [accept, { loading }] = useMutation(AcceptInvitationDocument);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const left = LEAST - password.length;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (left > 0) {
      setErrors([{ code: 'TOO_SHORT', message: t('passwordShort'), path: ['password'] }]);
      return;
    }
    try {
      const answer = await accept({ variables: { input: { token, password, name: name.trim() || undefined } } });
      const refused = answer.data?.acceptInvitation.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onAccepted();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('network', { ns: 'errors' }), path: [] }]);
    }
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <h1>{t('acceptTitle')}</h1>
      <p className="u-sub">{t('acceptText')}</p>
      {errorsElsewhere(errors, ['password', 'name']).map((error) => (
        <Note key={error.code} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        label={
          <>
            {t('name')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
          </>
        }
        size="md"
        autoComplete="name"
        value={name}
        error={errorAt(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('newPassword')}
        description={
          password.length === 0 ? undefined : left > 0 ? t('passwordLength', { count: left }) : t('passwordLong')
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        size="md"
        autoComplete="new-password"
        value={password}
        error={errorAt(errors, 'password')}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button size="lg" fullWidth type="submit" loading={loading}>
        {t('open')}
      </Button>
    </form>
  );
}
