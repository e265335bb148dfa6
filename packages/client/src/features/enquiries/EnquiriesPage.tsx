import { useCallback, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, MultiSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../design/Choice';
import { DataGrid, type Column } from '../../design/DataGrid';
import { DataGridFoot } from '../../design/DataGridFoot';
import { Empty } from '../../design/Empty';
import { FilterChip } from '../../design/FilterChip';
import { lazily } from '../../design/lazily';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import type { EnquiryFilter, EnquiryRowFragment, EnquirySpeed, EnquiryStatus } from '../../graphql';
import { instantAt } from '../../lib/instants';
import { atHand } from '../../lib/rows';
import { some } from '../../lib/search-params';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { MediaTabs } from '../media';
import { EnquiriesDocument } from './enquiries';
import { SPEEDS, STATUSES, type EnquiriesSearch } from './enquiries-search';
import { EnquiryMark, EnquiryWhen, whoAsks } from './EnquiryWords';
import './enquiries.css';

const EnquiryDialog = lazily(() => import('./EnquiryDialog'), 'EnquiryDialog');
const route = getRouteApi('/house/media/enquiries');

const filterOf = ({ statuses, kind, speeds, late, from, to }: EnquiriesSearch): EnquiryFilter => ({
  ...(statuses && { status: { in: statuses } }),
  ...(kind && { kind: { eq: kind } }),
  ...(speeds && { speed: { in: speeds } }),
  ...(late && { isOverdue: { eq: true } }),
  ...((from || to) && {
    receivedAt: { ...(from && { gte: instantAt(from, '00:00') }), ...(to && { lte: instantAt(to, '23:59') }) },
  }),
});

/** What journalists and researchers ask, who answers, and by when. */
export function EnquiriesPage() {
  const { t } = useTranslation(['enquiries', 'media', 'errors', 'words', 'coverage']);
  const navigate = useNavigate();
  const search = route.useSearch();
  const mayWrite = useMay('media:write');
  const [adding, setAdding] = useState(false);
  const change = (part: Partial<EnquiriesSearch>) =>
    void navigate({ to: '/media/enquiries', search: { ...search, ...part }, replace: true });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(EnquiriesDocument, {
    variables: { filter: filterOf(search), whose: search.mine ? 'VIEWER_OR_NOBODY' : null, first: 60 },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.enquiries;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const cursor = found?.pageInfo.endCursor;
  const more = useCallback(() => {
    if (cursor && !loading) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore, loading]);
  const columns = useColumns();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  const choices = {
    statuses: STATUSES.map((value) => ({
      value: value as string,
      label: t(`enquiryStatus.${value}`, { ns: 'words' }),
    })),
    speeds: SPEEDS.map((value) => ({ value: value as string, label: t(`picture.speed.${value}`, { ns: 'coverage' }) })),
  };
  const names = { statuses: t('status'), speeds: t('speed') };
  return (
    <div className="u-list-page">
      <header className="media-head">
        <div className="enquiries-head">
          <h1>{t('title', { ns: 'media' })}</h1>
          <span className="u-grow" />
          {mayWrite && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )}
        </div>
        <MediaTabs />
      </header>
      <div className="u-filters" role="group" aria-label={t('narrow')}>
        <ChoiceChips
          label={t('assignee')}
          value={search.mine ? 'mine' : 'all'}
          options={[
            { value: 'all', label: t('everybody') },
            { value: 'mine', label: t('mine') },
          ]}
          onChange={(value) => change({ mine: value === 'mine' ? true : undefined })}
        />
        {search.late && (
          <FilterChip
            name={t('status')}
            value={t('late')}
            removeLabel={t('removeChip', { name: t('late') })}
            onRemove={() => change({ late: undefined })}
          />
        )}
        {(search.from ?? search.to) && (
          <FilterChip
            name={t('receivedAt')}
            value={`${search.from ?? ''} – ${search.to ?? ''}`}
            removeLabel={t('removeChip', { name: t('receivedAt') })}
            onRemove={() => change({ from: undefined, to: undefined })}
          />
        )}
        {(['statuses', 'speeds'] as const).map((key) => {
          const values = (search[key] ?? []) as string[];
          const words = choices[key].filter(({ value }) => values.includes(value)).map(({ label }) => label);
          const set = (next: string[]) =>
            change(
              key === 'statuses'
                ? { statuses: some(next as EnquiryStatus[]) }
                : { speeds: some(next as EnquirySpeed[]) },
            );
          return (
            <FilterChip
              key={key}
              name={names[key]}
              value={words.length === 0 ? t('any') : words.join(', ')}
              removeLabel={t('removeChip', { name: names[key] })}
              onRemove={words.length > 0 ? () => set([]) : undefined}
            >
              {() => (
                <MultiSelect
                  label={names[key]}
                  data={choices[key]}
                  value={values}
                  w={260}
                  comboboxProps={{ withinPortal: false }}
                  data-autofocus
                  onChange={set}
                />
              )}
            </FilterChip>
          );
        })}
      </div>
      {error && !found ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !found ? (
        <SkeletonRows label={t('loading')} rows={12} columns={5} />
      ) : rows.length === 0 ? (
        <Empty
          title={t(isNarrowed ? 'noneFound' : 'noneYet')}
          actions={
            isNarrowed ? (
              <Button variant="default" onClick={() => void navigate({ to: '/media/enquiries' })}>
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
            rowName={(row) => row.question}
            columns={columns}
            total={found.pageInfo.hasNextPage ? undefined : rows.length}
          />
          <DataGridFoot>{t('found', { count: found.totalCount })}</DataGridFoot>
        </>
      )}
      {adding && <EnquiryDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function useColumns(): Column<EnquiryRowFragment>[] {
  const { t } = useTranslation('enquiries');
  const dates = useDates();
  return [
    {
      id: 'question',
      head: t('question'),
      width: 430,
      phone: 'title',
      cell: (row) => (
        <Link to="/media/enquiries/$enquiryId" params={{ enquiryId: row.id }}>
          <span>{row.question}</span>
        </Link>
      ),
    },
    { id: 'who', head: t('who'), width: 230, phone: 'line', cell: whoAsks },
    { id: 'status', head: t('status'), width: 130, phone: 'foot', cell: (row) => <EnquiryMark enquiry={row} /> },
    { id: 'when', head: t('dueAt'), width: 140, phone: 'side', cell: (row) => <EnquiryWhen enquiry={row} /> },
    {
      id: 'assignee',
      head: t('assignee'),
      width: 150,
      tone: 'quiet',
      cell: (row) => row.assignee?.name ?? t('nobody'),
    },
    {
      id: 'received',
      head: t('receivedAt'),
      width: 120,
      tone: 'quiet',
      cell: (row) => <span className="u-num">{dates.moment(row.receivedAt)}</span>,
    },
  ];
}
