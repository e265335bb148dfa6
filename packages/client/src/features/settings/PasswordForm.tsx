import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export function PasswordForm() {
  const { t } = useTranslation(['settings', 'accounts', 'errors']);
  const [change, { loading }] = useMutation(ChangePasswordDocument);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNext] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const toggle = { 'aria-label': t('showPassword', { ns: 'accounts' }), tabIndex: 0 };
  const save = async () => {
    try {
      const { data } = await change({ variables: { input: { currentPassword, newPassword } } });
      const refused = data?.changePassword.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      setCurrent('');
      setNext('');
      say(t('passwordChanged'));
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: ['currentPassword'] }]);
    }
  };
  const [other] = errorsElsewhere(errors, ['currentPassword', 'newPassword']);
  return (
    <form
      className="u-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PasswordInput
        label={t('currentPassword')}
        autoComplete="current-password"
        value={currentPassword}
        error={errorAt(errors, 'currentPassword') ?? other?.message}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('newPassword')}
        description={t('passwordHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoComplete="new-password"
        value={newPassword}
        error={errorAt(errors, 'newPassword')}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={loading} disabled={!currentPassword || !newPassword}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  );
}
