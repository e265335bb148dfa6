import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../design/DataGrid';
import { CountedFoot } from '../../design/CountedFoot';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonRows } from '../../design/Skeleton';
import { useSelection } from '../../design/use-selection';
import { useLongList } from '../../graphql';
import { dayIn } from '../../lib/instants';
import { useMay } from '../accounts';
import { PeopleBulk } from './PeopleBulk';
import { PeopleFilters } from './PeopleFilters';
import { PeopleDocument, peopleVariables } from './people-query';
import type { PeopleSearch } from './people-search';
import { PeopleViews } from './PeopleViews';
import { PersonDialog } from './PersonDialog';
import { PersonQuickActs } from './PersonQuickActs';
import { usePeopleColumns } from './use-people-columns';

const route = getRouteApi('/house/people');

/** Title, views, filters, then data to the foot. The address holds all of it. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'app', 'errors']);
  const navigate = useNavigate();
  const search = route.useSearch();
  const may = useMay('directory:write');
  const mayImport = useMay('imports:run');
  const change = (part: Partial<PeopleSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }) });
  const variables = peopleVariables(search, dayIn(new Date()));
  const { data, previousData, error, refetch } = useQuery(PeopleDocument, { variables });
  const people = (data ?? previousData)?.people;
  const rows = useLongList(PeopleDocument, variables, (page) => page.people, people, data !== undefined);
  const selection = useSelection(JSON.stringify(variables));
  const columns = usePeopleColumns(search.sort, (sort) => change({ sort }));
  const filtered = Boolean(
    search.q ?? search.kinds ?? search.counties ?? search.contact ?? search.levels ?? search.tag ?? search.within,
  );

  return (
    <div className="u-list-page">
      <PageHeader title={t('title')}>
        {mayImport && (
          <Button className="u-only-desk" variant="subtle" renderRoot={(props) => <Link to="/imports" {...props} />}>
            {t('imports', { ns: 'app' })}
          </Button>
        )}
        {may && (
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => change({ new: 'person' })}>
            {t('newPerson')}
          </Button>
        )}
      </PageHeader>
      <PeopleViews search={search} />
      <PeopleFilters search={search} onChange={change} />
      {error && !people ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !people ? (
        <SkeletonRows label={t('loadingPeople')} rows={16} columns={5} />
      ) : rows.length === 0 ? (
        <Empty
          title={filtered ? t('noneFound') : t('noneYet')}
          actions={
            filtered ? (
              <Button onClick={() => void navigate({ to: '/people' })}>{t('clearFilters')}</Button>
            ) : (
              may && (
                <>
                  <Button leftSection={<IconPlus size={16} />} onClick={() => change({ new: 'person' })}>
                    {t('newPerson')}
                  </Button>
                  <Button variant="default" renderRoot={(props) => <Link to="/imports" {...props} />}>
                    {t('importList')}
                  </Button>
                </>
              )
            )
          }
        >
          {filtered ? t('noneFoundText') : t('noneYetText')}
        </Empty>
      ) : (
        <>
          <DataGrid
            label={t('grid')}
            rows={rows}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            columns={columns}
            selection={may ? selection : undefined}
            actions={(row) => <PersonQuickActs person={row} />}
            total={people.totalCount}
          />
          <CountedFoot rows={rows} total={people.totalCount} say={(counts) => t('countOf', counts)} canPick={may} />
        </>
      )}
      <PeopleBulk selection={selection} />
      {search.new && <PersonDialog onClose={() => change({ new: undefined })} />}
    </div>
  );
}
