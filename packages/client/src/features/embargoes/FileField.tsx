import { useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { say } from '../../design/toasts';
import { upload } from '../../lib/upload';
import './embargoes.css';

export type Kept = { id: string; name: string };

type FileFieldProps = {
  label: string;
  files: readonly Kept[];
  onAdd: (file: Kept) => void;
  onRemove: (id: string) => void;
};

/** Files are sent at once, and belong to what is written when that is saved. */
export function FileField({ label, files, onAdd, onRemove }: FileFieldProps) {
  const { t } = useTranslation('releases');
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (chosen: File[]) => {
    setBusy(true);
    for (const file of chosen)
      await upload(file)
        .then(({ id, name }) => onAdd({ id, name }))
        .catch(() => say(t('fileFailed', { name: file.name }), { tone: 'bad' }));
    setBusy(false);
  };
  return (
    <div className="file-field" role="group" aria-label={label}>
      <input
        ref={input}
        type="file"
        multiple
        className="u-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          void send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        size="xs"
        variant="default"
        loading={busy}
        leftSection={<IconPaperclip size={14} />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {files.map(({ id, name }) => (
        <Chip key={id} removeLabel={t('removeMaterial', { name })} onRemove={() => onRemove(id)}>
          <span className="file-name">{name}</span>
        </Chip>
      ))}
    </div>
  );
}
