import { useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../design/Chip';
import { say } from '../../../design/toasts';
import { upload } from '../../../lib/upload';
import type { LogDraft } from './log-draft';

type AttachFieldProps = {
  files: LogDraft['files'];
  onAdd: (file: { id: string; name: string }) => void;
  onRemove: (id: string) => void;
};

/** Files are sent at once and belong to the engagement when it is saved. */
export function AttachField({ files, onAdd, onRemove }: AttachFieldProps) {
  const { t } = useTranslation('engagements');
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (chosen: File[]) => {
    setBusy(true);
    for (const file of chosen) {
      try {
        const { id, name } = await upload(file);
        onAdd({ id, name });
      } catch {
        say(t('attachFailed', { name: file.name }), { tone: 'bad' });
      }
    }
    setBusy(false);
  };
  return (
    <div className="log-files">
      <input
        ref={input}
        type="file"
        multiple
        className="u-hidden"
        tabIndex={-1}
        aria-label={t('attach')}
        onChange={(event) => {
          void send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant="subtle"
        loading={busy}
        leftSection={<IconPaperclip size={16} stroke={1.7} />}
        onClick={() => input.current?.click()}
      >
        {t('attach')}
      </Button>
      {files.map(({ id, name }) => (
        <Chip key={id} removeLabel={t('removeName', { name })} onRemove={() => onRemove(id)}>
          <span className="log-file">{name}</span>
        </Chip>
      ))}
    </div>
  );
}
