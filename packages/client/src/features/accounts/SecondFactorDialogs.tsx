import { useState, type ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUpSecondFactor } from './SetUpSecondFactor';

const RenewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($input: CodeInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const RemoveSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input) {
      account {
        id
        hasSecondFactor
        recoveryCodesLeft
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type SecondFactorDialogProps = { act: 'setUp' | 'renew' | 'remove'; onChanged: () => void; onClose: () => void };

export function SecondFactorDialog({ act, onChanged, onClose }: SecondFactorDialogProps) {
  const { t } = useTranslation('secondFactor');
  if (act === 'renew') return <RenewDialog onChanged={onChanged} onClose={onClose} />;
  if (act === 'remove') return <RemoveDialog onClose={onClose} />;
  // The codes may be on the screen already when it is closed.
  const close = () => {
    onChanged();
    onClose();
  };
  return (
    <Dialog opened onClose={close} title={t('setUp')} width={520}>
      <div className="u-dialog-scroll">
        <SetUpSecondFactor asksPassword onDone={close} />
      </div>
    </Dialog>
  );
}

function RenewDialog({ onChanged, onClose }: { onChanged: () => void; onClose: () => void }) {
  const { t } = useTranslation(['secondFactor', 'errors']);
  const [renew, { loading }] = useMutation(RenewRecoveryCodesDocument);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const send = async (code: string): Promise<UserError[]> => {
    const { data } = await renew({ variables: { input: { code } } });
    if (data?.renewRecoveryCodes.recoveryCodes) {
      setCodes(data.renewRecoveryCodes.recoveryCodes);
      onChanged();
    }
    return data?.renewRecoveryCodes.userErrors ?? [];
  };
  if (!codes)
    return <CodeDialog title={t('renew')} text={t('renewText')} loading={loading} onSend={send} onClose={onClose} />;
  return (
    <Dialog opened onClose={onClose} title={t('codes')} width={520}>
      <div className="u-dialog-scroll">
        <RecoveryCodes codes={codes} onDone={onClose} />
      </div>
    </Dialog>
  );
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['secondFactor', 'accounts']);
  const [remove, { loading }] = useMutation(RemoveSecondFactorDocument);
  const [password, setPassword] = useState('');
  const send = async (code: string): Promise<UserError[]> => {
    const { data } = await remove({ variables: { input: { password, code } } });
    const refused = data?.removeSecondFactor.userErrors ?? [];
    if (refused.length === 0) {
      say(t('removed'));
      onClose();
    }
    return refused;
  };
  return (
    <CodeDialog title={t('remove')} text={t('removeText')} loading={loading} onSend={send} onClose={onClose}>
      {(error) => (
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          error={error}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword', { ns: 'accounts' }), tabIndex: 0 }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
    </CodeDialog>
  );
}

type CodeDialogProps = {
  title: string;
  text: string;
  loading: boolean;
  onSend: (code: string) => Promise<UserError[]>;
  onClose: () => void;
  /** Asked for before the code, with what is wrong with it. */
  children?: (passwordError: string | undefined) => ReactNode;
};

function CodeDialog({ title, text, loading, onSend, onClose, children }: CodeDialogProps) {
  const { t } = useTranslation(['secondFactor', 'app', 'errors']);
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      setErrors(await onSend(code.trim()));
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{text}</p>
        {errorsElsewhere(errors, ['code', 'password']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {children?.(errorAt(errors, 'password'))}
        <TextInput
          label={t('anyCode')}
          autoComplete="one-time-code"
          value={code}
          error={errorAt(errors, 'code')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} disabled={!code.trim()} onClick={() => void save()}>
          {title}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
