import { useState } from 'react';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { lazily } from '../../design/lazily';
import { useViewer } from '../accounts';
import type { Noted } from './NoteEditor';
import './note-form.css';

const NoteEditor = lazily(() => import('./NoteEditor'), 'NoteEditor');

/** A line that opens into a note; the button beside it logs what happened instead. */
export function NoteForm({ on, onLog }: { on: Noted; onLog?: () => void }) {
  const { t } = useTranslation('engagements');
  const name = useViewer()?.account.name ?? '';
  const [open, setOpen] = useState(false);
  if (open) return <NoteEditor on={on} onClose={() => setOpen(false)} />;
  return (
    <div className="note-line">
      <button type="button" onClick={() => setOpen(true)}>
        <Face name={name} size={24} />
        <span>{t('writeNote')}</span>
      </button>
      {onLog && (
        <button type="button" className="note-log" onClick={onLog}>
          <IconMessages size={16} stroke={1.6} aria-hidden="true" />
          {t('logTitle')}
        </button>
      )}
    </div>
  );
}
