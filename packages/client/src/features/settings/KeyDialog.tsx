import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { LinkDialog } from './LinkDialog';
import { useRightName } from './rights';

const CreateApiKeyDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      key
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const DAYS = [7, 30, 90, 365];

type KeyDialogProps = { rights: readonly string[]; onMade: () => void; onClose: () => void };

/** Makes a key; it is shown once. */
export function KeyDialog({ rights, onMade, onClose }: KeyDialogProps) {
  const { t } = useTranslation(['keys', 'accounts', 'app', 'errors']);
  const rightName = useRightName();
  const [create, { loading }] = useMutation(CreateApiKeyDocument);
  const [name, setName] = useState('');
  const [permissions, setPermissions] = useState<string[]>([]);
  const [days, setDays] = useState(90);
  const [password, setPassword] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const { data } = await create({ variables: { input: { name: name.trim(), permissions, days, password } } });
      setErrors(data?.createApiKey.userErrors ?? []);
      if (!data?.createApiKey.key) return;
      setKey(data.createApiKey.key);
      onMade();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  if (key)
    return (
      <LinkDialog title={t('made', { name })} text={t('madeText')} label={t('key')} link={key} onClose={onClose} />
    );
  return (
    <Dialog opened onClose={onClose} title={t('make')} width={520}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['name', 'days', 'password']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('name')}
          description={t('nameHelp')}
          value={name}
          error={errorAt(errors, 'name')}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('mayAlso')}
          description={t('mayAlsoHelp')}
          value={permissions}
          onChange={setPermissions}
        >
          <div className="settings-rights">
            {rights.map((right) => (
              <Checkbox key={right} value={right} label={rightName(right)} />
            ))}
          </div>
        </Checkbox.Group>
        <Select
          label={t('goodFor')}
          allowDeselect={false}
          value={String(days)}
          error={errorAt(errors, 'days')}
          data={DAYS.map((count) => ({ value: String(count), label: t('days', { count }) }))}
          onChange={(value) => setDays(Number(value))}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
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
        <Button loading={loading} disabled={!name.trim() || !password} onClick={() => void save()}>
          {t('make')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
