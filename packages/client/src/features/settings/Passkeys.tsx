import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { IconFingerprint, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, graphql, type ProfileQuery, type UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { MakePasskey } from '../accounts';

const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($id: ID!, $input: RemovePasskeyInput!) {
    removePasskey(id: $id, input: $input) {
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

type Passkey = ProfileQuery['viewer']['passkeys'][number];

/** What one's own devices sign in with, in place of address and password. */
export function Passkeys({ passkeys, onChanged }: { passkeys: readonly Passkey[]; onChanged: () => void }) {
  const { t } = useTranslation('secondFactor');
  const dates = useDates();
  const [making, setMaking] = useState(false);
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const done = () => {
    setMaking(false);
    onChanged();
  };
  return (
    <Section
      title={t('passkeys')}
      count={passkeys.length}
      action={
        <Button leftSection={<IconPlus size={16} />} variant="default" onClick={() => setMaking(true)}>
          {t('addPasskey')}
        </Button>
      }
    >
      <p className="u-sub">{t('passkeysText')}</p>
      <ul className="settings-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <IconFingerprint size={20} stroke={1.5} aria-hidden="true" />
            <p>
              <strong>{passkey.name}</strong>
              <span>
                {passkey.lastUsedAt
                  ? t('passkeyUsed', { when: dates.moment(passkey.lastUsedAt) })
                  : t('passkeyNeverUsed', { when: dates.moment(passkey.createdAt) })}
              </span>
            </p>
            {passkey.isSynced && <Tag>{t('synced')}</Tag>}
            <Button
              size="xs"
              variant="default"
              aria-label={t('removePasskeyOne', { name: passkey.name })}
              onClick={() => setRemoving(passkey)}
            >
              {t('removeShort')}
            </Button>
          </li>
        ))}
      </ul>
      {making && (
        <Dialog opened onClose={done} title={t('addPasskey')} width={520}>
          <div className="u-dialog-scroll">
            <MakePasskey asksPassword onDone={done} />
          </div>
        </Dialog>
      )}
      {removing && <RemoveDialog passkey={removing} onRemoved={onChanged} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

type RemoveDialogProps = { passkey: Passkey; onRemoved: () => void; onClose: () => void };

function RemoveDialog({ passkey, onRemoved, onClose }: RemoveDialogProps) {
  const { t } = useTranslation(['secondFactor', 'accounts', 'app', 'errors']);
  const [remove, { loading }] = useMutation(RemovePasskeyDocument);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const { data } = await remove({ variables: { id: passkey.id, input: { password } } });
      const refused = data?.removePasskey.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('passkeyRemoved', { name: passkey.name }));
      onRemoved();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('removePasskey')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('removePasskeyText', { name: passkey.name })}</p>
        {errorsElsewhere(errors, ['password']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          error={errorAt(errors, 'password')}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword', { ns: 'accounts' }), tabIndex: 0 }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} disabled={!password} onClick={() => void save()}>
          {t('removePasskey')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
