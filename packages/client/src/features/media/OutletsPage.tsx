import { useCallback } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { DataGridFoot } from '../../design/DataGridFoot';
import { Empty } from '../../design/Empty';
import { Face } from '../../design/Face';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import { graphql, type OutletRowFragment } from '../../graphql';
import { atHand } from '../../lib/rows';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';
import { useFacets, namesFacets } from './facets';
import { MediaTabs } from './MediaTabs';
import { MediumIcon } from './MediumIcon';
import { OutletFilters } from './OutletFilters';
import type { OutletsSearch } from './outlets-search';
import './media.css';

export const OutletRow = graphql(`
  fragment OutletRow on Organisation {
    id
    name
    county {
      id
      name
    }
    parent {
      id
      name
    }
    outlet {
      id
      medium {
        ...TermFields
      }
      frequency
      isNationwide
      languages
      audience
      journalistCount
      counties {
        id
        code
        name
      }
    }
  }
`);

const OutletsDocument = graphql(`
  query Outlets(
    $search: String
    $mediumIds: [ID!]
    $countyIds: [ID!]
    $languages: [String!]
    $first: Int!
    $after: String
  ) {
    outlets(
      search: $search
      mediumIds: $mediumIds
      countyIds: $countyIds
      languages: $languages
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...OutletRow
        }
      }
    }
  }
`);

const route = getRouteApi('/house/media/outlets');

/** Every outlet: what it is, whom it reaches, and how many journalists of it are known. */
export function OutletsPage() {
  const { t } = useTranslation(['media', 'errors', 'people']);
  const navigate = useNavigate();
  const search = route.useSearch();
  const facets = useFacets();
  const change = (part: Partial<OutletsSearch>) =>
    void navigate({ to: '/media/outlets', search: (before) => ({ ...before, ...part }), replace: true });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(OutletsDocument, {
    variables: {
      search: search.q,
      mediumIds: search.mediums?.map((code) => facets?.mediums.find((term) => term.code === code)?.id ?? code),
      countyIds: search.counties?.map((code) => facets?.counties.find((county) => county.code === code)?.id ?? ''),
      languages: search.languages,
      first: 60,
    },
    skip: !facets && namesFacets(search),
  });
  const found = (data ?? previousData)?.outlets;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const cursor = found?.pageInfo.endCursor;
  const more = useCallback(() => {
    if (cursor && !loading) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore, loading]);
  const columns = useColumns();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title')}</h1>
        <MediaTabs />
      </header>
      {facets && <OutletFilters facets={facets} search={search} onChange={change} />}
      {error && !found ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !found ? (
        <SkeletonRows label={t('loading')} rows={16} columns={5} square />
      ) : rows.length === 0 ? (
        <Empty
          title={t(isNarrowed ? 'noOutletFound' : 'noOutletYet')}
          actions={
            isNarrowed ? (
              <Button onClick={() => void navigate({ to: '/media/outlets' })}>{t('clear')}</Button>
            ) : (
              <Button renderRoot={(props) => <Link to="/organisations" {...props} />}>{t('toOrganisations')}</Button>
            )
          }
        >
          {t(isNarrowed ? 'noOutletFoundText' : 'noOutletYetText')}
        </Empty>
      ) : (
        <>
          <DataGrid
            label={t('outlets')}
            rows={atHand(rows, found.pageInfo.hasNextPage ? more : undefined)}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            columns={columns}
            total={found.pageInfo.hasNextPage ? undefined : rows.length}
          />
          <DataGridFoot>{t('foundOutlets', { count: found.totalCount })}</DataGridFoot>
        </>
      )}
    </div>
  );
}

function useColumns(): Column<OutletRowFragment>[] {
  const { t } = useTranslation('media');
  const say = useTermLabel();
  const dates = useDates();
  const reach = ({ outlet }: OutletRowFragment): string => {
    const names = outlet?.counties.map(({ name }) => name) ?? [];
    if (outlet?.isNationwide) return t('wholeCountry');
    return names.length > 3 ? `${names.slice(0, 3).join(', ')} +${names.length - 3}` : names.join(', ');
  };
  return [
    {
      id: 'name',
      head: t('outlet'),
      width: 260,
      phone: 'title',
      cell: (row) => (
        <Link to="/organisations/$organisationId" params={{ organisationId: row.id }} search={{ tab: 'media' }}>
          <Face name={row.name} square />
          <span>{row.name}</span>
        </Link>
      ),
    },
    {
      id: 'medium',
      head: t('medium'),
      width: 160,
      phone: 'line',
      cell: ({ outlet }) =>
        outlet && (
          <span className="outlet-medium">
            <MediumIcon code={outlet.medium.code} />
            {say(outlet.medium)}
          </span>
        ),
    },
    { id: 'reach', head: t('reaches'), width: 270, phone: 'foot', tone: 'quiet', cell: reach },
    {
      id: 'languages',
      head: t('languages'),
      width: 100,
      tone: 'quiet',
      cell: ({ outlet }) => outlet?.languages.join(', '),
    },
    {
      id: 'audience',
      head: t('audience'),
      width: 110,
      tone: 'quiet',
      cell: ({ outlet }) => outlet?.audience && <span className="u-num">{dates.number(outlet.audience)}</span>,
    },
    { id: 'group', head: t('group'), width: 190, tone: 'quiet', cell: (row) => row.parent?.name },
    {
      id: 'journalists',
      head: t('journalists'),
      width: 100,
      phone: 'side',
      cell: (row) =>
        row.outlet && row.outlet.journalistCount > 0 ? (
          <Link
            to="/media"
            search={{ at: [row.id] }}
            className="u-num"
            aria-label={t('journalistCount', { count: row.outlet.journalistCount })}
          >
            {row.outlet.journalistCount}
          </Link>
        ) : null,
    },
  ];
}
