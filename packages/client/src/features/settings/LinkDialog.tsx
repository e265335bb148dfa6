import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';

type LinkDialogProps = { title: string; text: string; label: string; link: string; onClose: () => void };

/** A secret that is shown this once, to be sent by hand. */
export function LinkDialog({ title, text, label, link, onClose }: LinkDialogProps) {
  const { t } = useTranslation('settings');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <Dialog opened onClose={onClose} title={title} width={520}>
      <div className="u-dialog-scroll">
        <p>{text}</p>
        <TextInput
          aria-label={label}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          data-autofocus
        />
      </div>
      <DialogFoot>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={copy}
        >
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </DialogFoot>
    </Dialog>
  );
}
