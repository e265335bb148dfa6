import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import type { PersonHeadFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useUndoMerge } from './use-merge';

type MergeNoticeProps = { merges: PersonHeadFragment['merges']; canUndo: boolean };

/** Which records were merged into this one, each with the way to undo it. */
export function MergeNotice({ merges, canUndo }: MergeNoticeProps) {
  const { t } = useTranslation(['people', 'errors']);
  const dates = useDates();
  const [undo, { loading }] = useUndoMerge();
  const standing = merges.filter(({ undoneAt }) => !undoneAt);
  if (standing.length === 0) return null;
  const back = async (id: string) => {
    try {
      const [refused] = (await undo({ variables: { id } })).data?.undoMerge.userErrors ?? [];
      say(refused?.message ?? t('mergeUndone'), { tone: refused ? 'bad' : 'plain' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <div className="record-notice">
      {standing.map((merge) => (
        <Note key={merge.id} tone="accent">
          {t('hasAbsorbed', { name: merge.absorbedPerson?.name ?? '', day: dates.short(dates.dayOf(merge.mergedAt)) })}{' '}
          {canUndo && (
            <button type="button" className="u-link" disabled={loading} onClick={() => void back(merge.id)}>
              {t('undoMerge')}
            </button>
          )}
        </Note>
      ))}
    </div>
  );
}
