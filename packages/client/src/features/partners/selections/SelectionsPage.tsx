import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBuilding, IconMessages, IconPlus, IconShare3, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import { graphql, type SavedSelectionLineFragment } from '../../../graphql';
import { useMay } from '../../accounts';
import { useCriteria } from './use-criteria';

const SelectionDialog = lazily(() => import('./SelectionDialog'), 'SelectionDialog');
const ShareDialog = lazily(() => import('../share/ShareDialog'), 'ShareDialog');

export const SavedSelectionLine = graphql(`
  fragment SavedSelectionLine on SavedSelection {
    id
    name
    recordKind
    topicIds
    typeIds
    countyIds
    tagIds
  }
`);

const SavedSelectionsDocument = graphql(`
  query SavedSelections($after: String) {
    savedSelections(first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...SavedSelectionLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const icons = { PERSON: IconUser, ORGANISATION: IconBuilding, ENGAGEMENT: IconMessages };

/** Records that are shared as a whole: all of a kind that fit, and those that come to fit. */
export function SelectionsPage() {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const may = useMay('sharing:write');
  const [saving, setSaving] = useState(false);
  const [sharing, setSharing] = useState<SavedSelectionLineFragment | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(SavedSelectionsDocument);
  const criteria = useCriteria();
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={4} columns={2} />;
  const { edges, totalCount, pageInfo } = data.savedSelections;
  const save = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setSaving(true)}>
      {t('newSelection')}
    </Button>
  );
  return (
    <>
      {totalCount === 0 ? (
        <Empty title={t('noSelections')} actions={may && save}>
          {t('selectionsText')}
        </Empty>
      ) : (
        <div className="partners-page">
          <div className="partners-bar">
            <p className="u-sub">{t('selectionsText')}</p>
            {may && save}
          </div>
          <ul className="under">
            {edges.map(({ node }) => {
              const Icon = icons[node.recordKind];
              return (
                <li key={node.id}>
                  <Icon size={18} stroke={1.5} aria-hidden="true" />
                  <div>
                    <b>{node.name}</b>
                    <p className="u-help">{[t(`recordKind.${node.recordKind}`), ...criteria(node)].join(' · ')}</p>
                  </div>
                  {may && (
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconShare3 size={14} stroke={1.8} />}
                      aria-label={t('shareTitle', { name: node.name })}
                      onClick={() => setSharing(node)}
                    >
                      {t('shareMore')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          {pageInfo.hasNextPage && (
            <button
              type="button"
              className="u-more"
              onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
            >
              {t('shownOf', { ns: 'app', shown: edges.length, total: totalCount })}
            </button>
          )}
        </div>
      )}
      {saving && <SelectionDialog onClose={() => setSaving(false)} />}
      {sharing && <ShareDialog kind={sharing.recordKind} selection={sharing} onClose={() => setSharing(null)} />}
    </>
  );
}
