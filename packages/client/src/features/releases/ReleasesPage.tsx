import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Mark } from '../../design/Mark';
import { SkeletonRows } from '../../design/Skeleton';
import type { ReleaseLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { FeedLine } from '../press-desk';
import { MediaTabs } from '../media';
import { useReleaseTitle } from './release-title';
import { ReleaseStateMark } from './ReleaseStateMark';
import { VIEWS, statesOf } from './releases-search';
import { ReleasesDocument } from './releases';
import './releases.css';

const route = getRouteApi('/house/media/releases');

/** What is told to the whole press, the newest first, and how far it is. */
export function ReleasesPage() {
  const { t } = useTranslation(['releases', 'media', 'errors', 'app']);
  const { view } = route.useSearch();
  const mayWrite = useMay('media:write');
  const { data, error, refetch, fetchMore } = useQuery(ReleasesDocument, {
    variables: { first: 40, states: statesOf(view) },
  });
  const page = data?.pressReleases;
  const write = mayWrite && (
    <Button renderRoot={(props) => <Link to="/media/releases/new" {...props} />}>{t('newRelease')}</Button>
  );
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title', { ns: 'media' })}</h1>
        {write}
        <MediaTabs />
      </header>
      <nav className="u-views" aria-label={t('parts')}>
        <Link to="/media/releases" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {t('all')}
        </Link>
        {VIEWS.map((each) => (
          <Link
            key={each}
            to="/media/releases"
            search={{ view: each }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(`state.${each}`)}
          </Link>
        ))}
      </nav>
      {data?.pressDesk && <FeedLine desk={data.pressDesk} />}
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loading')} rows={12} columns={3} />
      ) : page.edges.length === 0 ? (
        <Empty title={t(view ? 'noneSo' : 'noneYet')} actions={write}>
          {!view && t('noneYetText')}
        </Empty>
      ) : (
        <ul className="releases">
          {page.edges.map(({ node }) => (
            <Line key={node.id} release={node} />
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

function Line({ release }: { release: ReleaseLineFragment }) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const titleOf = useReleaseTitle();
  const { embargoUntil, isUnderEmbargo, titleEn, titleSw, state } = release;
  const at = release.publicAt ?? release.createdAt;
  return (
    <li>
      <h2>
        <Link to="/media/releases/$releaseId" params={{ releaseId: release.id }}>
          {titleOf(release)}
        </Link>
      </h2>
      <p className="releases-languages">
        {[titleEn && t('language.EN'), titleSw && t('language.SW')].filter(Boolean).join(' · ')}
      </p>
      <p>
        <ReleaseStateMark state={state} />
        {isUnderEmbargo && embargoUntil && (
          <Mark tone="wait" shape="clock">
            {t('until', { when: dates.moment(embargoUntil) })}
          </Mark>
        )}
      </p>
      <time className="u-num" dateTime={at}>
        {dates.short(dates.dayOf(at))}
      </time>
    </li>
  );
}
