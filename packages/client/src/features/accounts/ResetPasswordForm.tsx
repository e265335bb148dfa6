import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { useFocusInvalid } from '../../lib/use-focus-invalid';

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What a link of an administrator opens: a new password, and then the door. */
export function ResetPasswordForm({ token, onReset }: { token: string; onReset: () => void }) {
  const { t } = useTranslation(['accounts', 'errors']);
  const [reset, { loading }] = useMutation(ResetPasswordDocument);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const form = useFocusInvalid<HTMLFormElement>(errors);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { data } = await reset({ variables: { input: { token, password } } });
      const refused = data?.resetPassword.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onReset();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('network', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <form className="sign-in-form" ref={form} onSubmit={submit} noValidate>
      <h1>{t('resetTitle')}</h1>
      <p className="u-sub">{t('resetText')}</p>
      {errorsElsewhere(errors, ['password']).map((error) => (
        <Note key={error.code} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <PasswordInput
        label={t('newPassword')}
        size="md"
        autoFocus
        autoComplete="new-password"
        value={password}
        error={errorAt(errors, 'password')}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button size="lg" fullWidth type="submit" loading={loading}>
        {t('resetSave')}
      </Button>
    </form>
  );
}
