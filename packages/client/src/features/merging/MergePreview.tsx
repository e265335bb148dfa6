import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { useMergeWords } from './merge-words';
import { MergePreviewDocument } from './use-merge';
import './merge.css';

/** What would move, and the facts on which both differ. */
export function MergePreview({ keepId, absorbId }: { keepId: string; absorbId: string }) {
  const { t } = useTranslation(['merging', 'errors']);
  const words = useMergeWords();
  const { data, error, refetch } = useQuery(MergePreviewDocument, {
    variables: { keepId, absorbId },
    fetchPolicy: 'network-only',
  });
  if (error)
    return <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  const preview = data?.mergePreview;
  if (!preview) return null;
  return (
    <>
      <section>
        <h3>{t('moves')}</h3>
        <ul className="merge-moves">
          {preview.moves.map(({ kind, count }) => (
            <li key={kind}>{words.move(kind, count)}</li>
          ))}
          {preview.moves.length === 0 && <li className="u-quiet">{t('nothing')}</li>}
        </ul>
      </section>
      {preview.conflicts.length > 0 && (
        <section>
          <h3>{t('conflicts')}</h3>
          <table className="merge-conflicts">
            <thead>
              <tr>
                <th scope="col">{t('fact')}</th>
                <th scope="col">{t('stays')}</th>
                <th scope="col">{t('other')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.conflicts.map(({ field, kept, absorbed }) => (
                <tr key={field}>
                  <th scope="row">{words.field(field)}</th>
                  <td>{words.value(field, kept)}</td>
                  <td className="u-quiet">{words.value(field, absorbed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {preview.closesTo.length > 0 && <Note>{t('closesTo', { names: preview.closesTo.join(', ') })}</Note>}
      {preview.staysOpenTo.length > 0 && <Note>{t('staysOpenTo', { names: preview.staysOpenTo.join(', ') })}</Note>}
      <Note tone="accent">{t('undoable')}</Note>
    </>
  );
}
