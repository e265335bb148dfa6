import { useState } from 'react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../../graphql';
import { RuleWords } from './RuleWords';
import type { Rule } from './rule';

export type ListNames = { name: string; purpose: string | null };

type ListDialogProps = {
  title: string;
  text?: string;
  names?: ListNames;
  /** Shown in words above what is named by it. */
  rule?: Rule;
  doLabel: string;
  onSave: (names: ListNames, idempotencyKey: string) => Promise<readonly UserError[]>;
  onClose: () => void;
};

/** What a list is called and what it is for; a refusal leaves what was typed. */
export function ListDialog({ title, text, names, rule, doLabel, onSave, onClose }: ListDialogProps) {
  const { t } = useTranslation(['pressLists', 'media', 'app', 'errors']);
  const [name, setName] = useState(names?.name ?? '');
  const [purpose, setPurpose] = useState(names?.purpose ?? '');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    setBusy(true);
    try {
      const refused = await onSave({ name: name.trim(), purpose: purpose.trim() || null }, key);
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['name', 'purpose']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {text && <p className="u-sub">{text}</p>}
        {rule && <RuleWords rule={rule} />}
        <TextInput
          label={t('saveListNamed', { ns: 'media' })}
          value={name}
          error={errorAt(errors, 'name')}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={
            <>
              {t('purpose')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          value={purpose}
          error={errorAt(errors, 'purpose')}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!name.trim()} loading={busy} onClick={() => void save()}>
          {doLabel}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
