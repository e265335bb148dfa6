import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonRows } from '../../design/Skeleton';
import { useDates } from '../../lib/use-dates';
import { PublicReleasesDocument } from './public-releases';
import { ReleaseStateMark } from './ReleaseStateMark';
import { useReleaseTitle } from './release-title';
import './releases.css';

/** For partners: what the programme has told the press, the newest first. */
export function PublicReleasesPage() {
  const { t } = useTranslation(['releases', 'errors', 'app']);
  const dates = useDates();
  const titleOf = useReleaseTitle();
  const { data, error, refetch, fetchMore } = useQuery(PublicReleasesDocument, {
    variables: { first: 40 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.pressReleases;
  return (
    <div className="u-list-page">
      <PageHeader title={t('title')} />
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loading')} rows={12} columns={3} />
      ) : page.edges.length === 0 ? (
        <Empty title={t('nonePublic')}>{t('nonePublicText')}</Empty>
      ) : (
        <ul className="releases">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <h2>
                <Link to="/releases/$releaseId" params={{ releaseId: node.id }}>
                  {titleOf(node)}
                </Link>
              </h2>
              <p className="releases-languages">
                {[node.titleEn && t('language.EN'), node.titleSw && t('language.SW')].filter(Boolean).join(' · ')}
              </p>
              <p>
                <ReleaseStateMark state={node.state} />
              </p>
              {node.publicAt && (
                <time className="u-num" dateTime={node.publicAt}>
                  {dates.short(dates.dayOf(node.publicAt))}
                </time>
              )}
            </li>
          ))}
          {page.pageInfo.hasNextPage && (
            <li>
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('showMore', { ns: 'app' })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
