import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import type { MergeFieldsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useUndoMerge } from './use-merge';

type MergeNoticeProps = { merges: MergeFieldsFragment[]; canUndo: boolean };

/** Which records were merged into this one, each with the way to undo it. */
export function MergeNotice({ merges, canUndo }: MergeNoticeProps) {
  const { t } = useTranslation(['merging', 'errors']);
  const dates = useDates();
  const undo = useUndoMerge();
  const [busy, setBusy] = useState(false);
  const standing = merges.filter(({ undoneAt }) => !undoneAt);
  if (standing.length === 0) return null;
  const back = async (id: string) => {
    setBusy(true);
    try {
      const [refused] = (await undo(id))?.userErrors ?? [];
      say(refused?.message ?? t('undone'), { tone: refused ? 'bad' : 'plain' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="record-notice">
      {standing.map((merge) => (
        <Note key={merge.id} tone="accent">
          {t('hasAbsorbed', {
            name: (merge.absorbedPerson ?? merge.absorbedOrganisation)?.name ?? '',
            day: dates.short(dates.dayOf(merge.mergedAt)),
          })}{' '}
          {canUndo && (
            <button type="button" className="u-link" disabled={busy} onClick={() => void back(merge.id)}>
              {t('undoMerge')}
            </button>
          )}
        </Note>
      ))}
    </div>
  );
}
