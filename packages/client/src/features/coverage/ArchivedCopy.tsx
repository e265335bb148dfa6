import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, FileButton, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import type { ArchiveClippingInput, ClippingDetailsFragment } from '../../graphql';
import { upload } from '../../lib/upload';
import { useDates } from '../../lib/use-dates';
import { ArchiveClippingDocument } from './clippings';

/** What is kept of a piece, since pages disappear: its words and files, each with its checksum. */
export function ArchivedCopy({ clipping, onChanged }: { clipping: ClippingDetailsFragment; onChanged: () => void }) {
  const { t } = useTranslation(['coverage', 'errors']);
  const dates = useDates();
  const [archive, { loading }] = useMutation(ArchiveClippingDocument);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const mayAdd = clipping.viewerCan.amend;
  const keep = async (input: ArchiveClippingInput) => {
    try {
      const answer = await archive({
        variables: { id: clipping.id, input: { ...input, expectedVersion: clipping.version } },
      });
      const [refused] = answer.data?.archiveClipping.userErrors ?? [];
      setError(refused?.message ?? null);
      if (refused) return;
      setText('');
      onChanged();
    } catch {
      setError(t('notSaved', { ns: 'errors' }));
    }
  };
  const send = async (file: File | null) => {
    if (!file) return;
    try {
      await keep({ fileId: (await upload(file)).id });
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : t('notSaved', { ns: 'errors' }));
    }
  };
  return (
    <Section title={t('copy')}>
      {error && (
        <Note tone="bad" live>
          {error}
        </Note>
      )}
      {clipping.text && (
        <>
          <p className="clipping-text">{clipping.text}</p>
          <p className="u-help clipping-sum">
            {clipping.archivedAt && t('copySince', { when: dates.moment(clipping.archivedAt) })} · {t('checksum')}{' '}
            <code>{clipping.textSha256}</code>
          </p>
        </>
      )}
      {clipping.files.map((file) => (
        <p key={file.id} className="clipping-sum">
          <a className="u-link" href={file.url} download>
            {file.name}
          </a>{' '}
          <span className="u-help">
            {t('checksum')} <code>{file.sha256}</code>
          </span>
        </p>
      ))}
      {!clipping.text && clipping.files.length === 0 && <p className="u-quiet">{t('noCopy')}</p>}
      {mayAdd && (
        <div className="clipping-keep">
          {!clipping.text && (
            <Textarea
              label={t('pasted')}
              autosize
              minRows={2}
              maxRows={10}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <span className="u-acts">
            {text.trim() && (
              <Button loading={loading} onClick={() => void keep({ text })}>
                {t('save')}
              </Button>
            )}
            <FileButton onChange={(file) => void send(file)}>
              {(props) => (
                <Button variant="default" loading={loading} {...props}>
                  {t('addFile')}
                </Button>
              )}
            </FileButton>
          </span>
        </div>
      )}
    </Section>
  );
}
