import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import './second-factor.css';

/** Shown this once: they are put away by whoever they belong to. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation('secondFactor');
  const [copied, setCopied] = useState(false);
  const text = codes.join('\n');
  const save = () => {
    const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="second-factor">
      <Note tone="accent" live>
        {t('codesText')}
      </Note>
      <ul className="second-factor-codes" aria-label={t('codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="second-factor-acts">
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={16} />} onClick={save}>
          {t('save')}
        </Button>
      </div>
      <Button onClick={onDone}>{t('codesKept')}</Button>
    </div>
  );
}
