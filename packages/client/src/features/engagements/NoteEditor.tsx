import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql, type UserError } from '../../graphql';
import { modKey } from '../../lib/hotkeys';
import './timeline/timeline-page';

const WriteNoteDocument = graphql(`
  mutation WriteNote($input: WriteNoteInput!) {
    writeNote(input: $input) {
      note {
        ...NoteEntry
        at
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export type Noted = { __typename: 'Person' | 'Organisation' | 'Engagement'; id: string };

/** A few lines about somebody or something, saved with the button or ⌘ and Enter. */
export function NoteEditor({ on, onClose }: { on: Noted; onClose: () => void }) {
  const { t } = useTranslation(['engagements', 'app', 'errors']);
  const [body, setBody] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<UserError[]>([]);
  const [write, { loading }] = useMutation(WriteNoteDocument, {
    update(cache, { data }) {
      if (!data?.writeNote.note) return;
      for (const fieldName of ['timeline', 'notes']) cache.evict({ id: cache.identify(on), fieldName });
    },
  });
  const save = async () => {
    if (!body.trim() || loading) return;
    try {
      const { data } = await write({ variables: { input: { onId: on.id, body: body.trim(), idempotencyKey: key } } });
      const refused = data?.writeNote.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      setBody('');
      setKey(crypto.randomUUID());
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <div className="note-open">
      <Textarea
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        autosize
        minRows={3}
        autoFocus
        value={body}
        error={errors[0]?.message}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save();
        }}
      />
      <p>
        <span className="u-quiet">{t('noVictims')}</span>
        <span className="u-grow" />
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button size="xs" loading={loading} disabled={!body.trim()} onClick={() => void save()} title={`${modKey()} ↵`}>
          {t('saveNote')}
        </Button>
      </p>
    </div>
  );
}
