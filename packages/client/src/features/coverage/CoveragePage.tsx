import { useCallback, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { DataGridFoot } from '../../design/DataGridFoot';
import { Empty } from '../../design/Empty';
import { lazily } from '../../design/lazily';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import type { ClippingRowFragment } from '../../graphql';
import { atHand } from '../../lib/rows';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { MediaTabs } from '../media';
import { useTermLabel } from '../vocabularies';
import { CoverageDocument } from './clippings';
import { coverageFilter } from './coverage-filter';
import type { CoverageSearch } from './coverage-search';
import { CoverageFilters } from './CoverageFilters';
import { useCoverageNames } from './use-coverage-names';
import { ToneMark } from './ToneMark';
import './coverage.css';

const ClippingDialog = lazily(() => import('./ClippingDialog'), 'ClippingDialog');
const route = getRouteApi('/house/media/coverage');

/** What the press published, the newest first, as the address asks for it. */
export function CoveragePage() {
  const { t } = useTranslation(['coverage', 'media', 'errors']);
  const navigate = useNavigate();
  const search = route.useSearch();
  const mayWrite = useMay('media:write');
  const [adding, setAdding] = useState(false);
  const names = useCoverageNames(search.outlets);
  const change = (part: Partial<CoverageSearch>) =>
    void navigate({ to: '/media/coverage', search: (before) => ({ ...before, ...part }), replace: true });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(CoverageDocument, {
    variables: { filter: coverageFilter(search), search: search.q, first: 60 },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.coverage;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const cursor = found?.pageInfo.endCursor;
  const more = useCallback(() => {
    if (cursor && !loading) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore, loading]);
  const columns = useColumns();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  const acts = mayWrite && (
    <>
      <Button
        variant="default"
        leftSection={<IconUpload size={16} />}
        renderRoot={(props) => <Link to="/media/coverage/list" {...props} />}
      >
        {t('bringIn')}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
    </>
  );
  return (
    <div className="u-list-page">
      <header className="media-head">
        <div className="coverage-head">
          <h1>{t('title', { ns: 'media' })}</h1>
          <span className="u-grow" />
          {acts}
        </div>
        <MediaTabs />
      </header>
      <CoverageFilters search={search} outletNames={names.outlets} countyNames={names.counties} onChange={change} />
      {error && !found ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !found ? (
        <SkeletonRows label={t('loading')} rows={16} columns={5} />
      ) : rows.length === 0 ? (
        <Empty
          title={t(isNarrowed ? 'noneFound' : 'noneYet')}
          actions={
            isNarrowed ? (
              <Button variant="default" onClick={() => void navigate({ to: '/media/coverage' })}>
                {t('clear')}
              </Button>
            ) : undefined
          }
        >
          {t(isNarrowed ? 'noneFoundText' : 'noneYetText')}
        </Empty>
      ) : (
        <>
          <DataGrid
            label={t('list')}
            rows={atHand(rows, found.pageInfo.hasNextPage ? more : undefined)}
            rowId={(row) => row.id}
            rowName={(row) => row.headline}
            columns={columns}
            total={found.pageInfo.hasNextPage ? undefined : rows.length}
          />
          <DataGridFoot>{t('found', { count: found.totalCount })}</DataGridFoot>
        </>
      )}
      {adding && <ClippingDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function useColumns(): Column<ClippingRowFragment>[] {
  const { t } = useTranslation('coverage');
  const say = useTermLabel();
  const dates = useDates();
  return [
    {
      id: 'headline',
      head: t('headline'),
      width: 380,
      phone: 'title',
      cell: (row) => (
        <Link to="/media/coverage/$clippingId" params={{ clippingId: row.id }}>
          <span>{row.headline}</span>
        </Link>
      ),
    },
    { id: 'outlet', head: t('outlet'), width: 200, phone: 'line', cell: (row) => row.outlet?.name },
    {
      id: 'published',
      head: t('published'),
      width: 110,
      phone: 'side',
      cell: (row) => (
        <time className="u-num" dateTime={row.publishedOn}>
          {dates.short(row.publishedOn)}
        </time>
      ),
    },
    { id: 'tone', head: t('tone'), width: 120, phone: 'foot', cell: (row) => <ToneMark tone={row.tone} /> },
    {
      id: 'depth',
      head: t('depth'),
      width: 110,
      tone: 'quiet',
      cell: (row) => row.depth && t(`depths.${row.depth}`),
    },
    { id: 'type', head: t('type'), width: 150, tone: 'quiet', cell: (row) => say(row.type) },
    { id: 'origin', head: t('origin'), width: 130, tone: 'quiet', cell: (row) => t(`origins.${row.origin}`) },
  ];
}
