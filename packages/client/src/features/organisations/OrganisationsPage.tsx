import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { CountedFoot } from '../../design/CountedFoot';
import { Empty } from '../../design/Empty';
import { Face } from '../../design/Face';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { RowLink } from '../../design/RowLink';
import { SkeletonRows } from '../../design/Skeleton';
import { useSelection } from '../../design/use-selection';
import { useLongList, type OrganisationRowFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { ShareBulk } from '../partners';
import { SavedViews } from '../saved-views';
import { SensitivityMark } from '../sharing';
import { useTermLabel } from '../vocabularies';
import { OrganisationDialog } from './OrganisationDialog';
import { OrganisationFilters } from './OrganisationFilters';
import { OrganisationsDocument, organisationsVariables } from './organisations-query';
import { readOrganisationsSearch, type OrganisationsSearch, type OrganisationsSort } from './organisations-search';

const route = getRouteApi('/house/organisations');

export function OrganisationsPage() {
  const { t } = useTranslation(['organisations', 'people', 'savedViews', 'errors', 'app']);
  const navigate = useNavigate();
  const search = route.useSearch();
  const may = useMay('directory:write');
  const change = (part: Partial<OrganisationsSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }) });
  const variables = organisationsVariables(search);
  const { data, previousData, error, refetch } = useQuery(OrganisationsDocument, { variables });
  const page = (data ?? previousData)?.organisations;
  const rows = useLongList(OrganisationsDocument, variables, (found) => found.organisations, page, data !== undefined);
  const mayShare = useMay('sharing:write');
  const selection = useSelection(JSON.stringify(search));
  const columns = useColumns(search.sort, (sort) => change({ sort }));
  const { new: _, ...present } = search;
  const filtered = Boolean(search.q ?? search.kinds ?? search.counties);
  const add = (
    <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => change({ new: 'organisation' })}>
      {t('newOrganisation')}
    </Button>
  );
  return (
    <div className="u-list-page">
      <PageHeader title={t('title')}>{may && add}</PageHeader>
      <nav className="u-views" aria-label={t('views', { ns: 'savedViews' })}>
        <Link
          to="/organisations"
          search={{}}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t('all', { ns: 'savedViews' })}
        </Link>
        <SavedViews
          room="ORGANISATIONS"
          present={present}
          read={readOrganisationsSearch}
          link={(kept, props) => (
            <Link
              to="/organisations"
              search={kept}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              {...props}
            />
          )}
        />
      </nav>
      <OrganisationFilters search={search} onChange={change} />
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loadingOrganisations')} rows={16} columns={5} square />
      ) : rows.length === 0 ? (
        <Empty
          title={filtered ? t('noneFound') : t('noneYet')}
          actions={
            filtered ? (
              <Button onClick={() => void navigate({ to: '/organisations' })}>
                {t('clearFilters', { ns: 'people' })}
              </Button>
            ) : (
              may && add
            )
          }
        >
          {filtered ? t('noneFoundText', { ns: 'people' }) : t('noneYetText')}
        </Empty>
      ) : (
        <>
          <DataGrid
            label={t('grid')}
            rows={rows}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            columns={columns}
            {...(mayShare && { selection })}
            total={page.totalCount}
          />
          <CountedFoot rows={rows} total={page.totalCount} say={(counts) => t('countOf', counts)} />
          {mayShare && <ShareBulk selection={selection} kind="ORGANISATION" />}
        </>
      )}
      {search.new && <OrganisationDialog onClose={() => change({ new: undefined })} />}
    </div>
  );
}

function useColumns(
  sort: OrganisationsSort | undefined,
  onSort: (sort: OrganisationsSort | undefined) => void,
): Column<OrganisationRowFragment>[] {
  const { t } = useTranslation('organisations');
  const say = useTermLabel();
  const dates = useDates();
  const byName = sort === undefined || sort === 'name' ? 'ascending' : sort === '-name' ? 'descending' : null;
  const byLast = sort === '-last' ? 'descending' : sort === 'last' ? 'ascending' : null;
  return [
    {
      id: 'name',
      head: t('name'),
      width: 320,
      phone: 'title',
      sort: { direction: byName, toggle: () => onSort(byName === 'ascending' ? '-name' : undefined) },
      cell: (row) => (
        <RowLink href={`/organisations/${row.id}`}>
          <Face name={row.name} square />
          <span>{row.name}</span>
        </RowLink>
      ),
    },
    { id: 'kind', head: t('kind'), width: 180, phone: 'line', cell: (row) => say(row.kind) },
    { id: 'parent', head: t('parent'), width: 200, tone: 'quiet', cell: (row) => row.parent?.name },
    { id: 'county', head: t('county'), width: 120, tone: 'quiet', phone: 'foot', cell: (row) => row.county?.name },
    {
      id: 'members',
      head: t('members'),
      width: 90,
      tone: 'quiet',
      cell: (row) => <span className="u-num">{row.members.totalCount || null}</span>,
    },
    {
      id: 'last',
      head: t('lastContact'),
      width: 110,
      phone: 'side',
      sort: {
        direction: byLast,
        toggle: () => onSort(byLast === null ? '-last' : byLast === 'descending' ? 'last' : undefined),
      },
      cell: ({ lastEngagedAt }) =>
        lastEngagedAt && (
          <time dateTime={lastEngagedAt} title={dates.full(dates.dayOf(lastEngagedAt))}>
            {dates.ago(dates.dayOf(lastEngagedAt))}
          </time>
        ),
    },
    {
      id: 'sensitivity',
      head: t('sensitivity'),
      width: 108,
      phone: 'badge',
      cell: (row) => <SensitivityMark level={row.sensitivity} />,
    },
  ];
}
