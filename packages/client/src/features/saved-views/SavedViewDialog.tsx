import { useState } from 'react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';

type Named = { name: string; isShared: boolean };

type SavedViewDialogProps = {
  title: string;
  text?: string;
  view?: Named;
  onSave: (view: Named, idempotencyKey: string) => Promise<readonly UserError[] | undefined>;
  onClose: () => void;
};

/** What a view is called, and whether colleagues see it; a refusal leaves what was typed. */
export function SavedViewDialog({ title, text, view, onSave, onClose }: SavedViewDialogProps) {
  const { t } = useTranslation(['savedViews', 'app', 'errors']);
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    setBusy(true);
    const answer = await onSave({ name: name.trim(), isShared }, key).catch(() => undefined);
    setBusy(false);
    const refused = answer ?? [{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }];
    setErrors(refused);
    if (refused.length === 0) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        id="saved-view"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && !busy) void save();
        }}
      >
        {errorsElsewhere(errors, ['name']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {text && <p className="u-sub">{text}</p>}
        <TextInput
          label={t('name')}
          value={name}
          maxLength={100}
          error={errorAt(errors, 'name')}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={t('share')}
          description={t('shareHelp')}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="saved-view" disabled={!name.trim()} loading={busy}>
          {t('save', { ns: 'app' })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
