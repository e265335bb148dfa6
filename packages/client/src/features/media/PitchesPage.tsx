import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import { useDates } from '../../lib/use-dates';
import { MediaTabs } from './MediaTabs';
import { PitchesDocument } from './pitches';
import './media.css';

/** What was pitched, the newest first, and how it went. */
export function PitchesPage() {
  const { t } = useTranslation(['media', 'words', 'errors', 'app']);
  const dates = useDates();
  const { data, error, refetch, fetchMore } = useQuery(PitchesDocument, { variables: { first: 40 } });
  const page = data?.pitches;
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title')}</h1>
        <MediaTabs />
      </header>
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loadingPitches')} rows={12} columns={4} />
      ) : page.edges.length === 0 ? (
        <Empty
          title={t('noPitchYet')}
          actions={<Button renderRoot={(props) => <Link to="/media" {...props} />}>{t('findJournalists')}</Button>}
        >
          {t('noPitchYetText')}
        </Empty>
      ) : (
        <ul className="u-lines">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <h2>
                <Link to="/media/pitches/$pitchId" params={{ pitchId: node.id }}>
                  {node.story.title}
                </Link>
              </h2>
              <p>
                {[
                  t(`contactPoint.${node.channel}`, { ns: 'words' }),
                  node.status === 'DRAFT' ? t('draft') : t('sentTo', { count: node.sentCount }),
                  node.interestedCount > 0 && t('interested', { count: node.interestedCount }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <time className="u-num" dateTime={node.sentAt ?? node.createdAt}>
                {dates.short(dates.dayOf(node.sentAt ?? node.createdAt))}
              </time>
            </li>
          ))}
          {page.pageInfo.hasNextPage && (
            <li>
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('notAll', { shown: page.edges.length, total: page.totalCount })} · {t('showMore', { ns: 'app' })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
