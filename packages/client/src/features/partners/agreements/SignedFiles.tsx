import { useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../design/Section';
import { say } from '../../../design/toasts';
import type { AgreementDetailsFragment } from '../../../graphql';
import { upload } from '../../../lib/upload';
import { useDates } from '../../../lib/use-dates';
import { useMay } from '../../accounts';
import { AgreementPageDocument, AttachAgreementFileDocument } from './agreement-lines';

/** The agreement as it was signed, to be downloaded by staff and by its parties. */
export function SignedFiles({ agreement: { id, files } }: { agreement: AgreementDetailsFragment }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const may = useMay('agreements:write');
  if (files.totalCount === 0 && !may) return null;
  return (
    <Section title={t('signedFiles')} count={files.totalCount || undefined} action={may && <Attach id={id} />}>
      {files.totalCount === 0 && <p className="u-quiet">{t('noSignedFile')}</p>}
      <ul className="deal-files">
        {files.nodes.map(({ id: fileId, name, url, createdAt }) => (
          <li key={fileId}>
            <a className="u-link" href={url} download>
              {name}
            </a>
            <small>{dates.moment(createdAt)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Attach({ id }: { id: string }) {
  const { t } = useTranslation('partners');
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [attach] = useMutation(AttachAgreementFileDocument, { refetchQueries: [AgreementPageDocument] });
  const send = async (file: File) => {
    setBusy(true);
    try {
      const { id: fileId } = await upload(file);
      const { data } = await attach({ variables: { id, input: { fileId } } });
      const [refused] = data?.attachAgreementFile.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('fileNotAttached', { name: file.name }), { tone: 'bad' });
    }
    setBusy(false);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        className="u-hidden"
        tabIndex={-1}
        aria-label={t('attachSigned')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void send(file);
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
        {t('attachSigned')}
      </Button>
    </>
  );
}
