import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { CountedFoot } from '../../design/CountedFoot';
import { Empty } from '../../design/Empty';
import { Faces } from '../../design/Face';
import { LoadFailed } from '../../design/LoadState';
import { RowLink } from '../../design/RowLink';
import { SkeletonRows } from '../../design/Skeleton';
import { useSelection } from '../../design/use-selection';
import { useLongList, type EngagementRowFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { ShareBulk } from '../partners';
import { placeName } from '../places';
import { SensitivityMark } from '../sharing';
import { useTermLabel } from '../vocabularies';
import { EngagementsDocument, engagementsVariables } from './engagements-query';
import type { EngagementsSearch } from './engagements-search';
import { EngagementStatusMark } from './EngagementStatusMark';
import { facesOf } from './faces-of';

type EngagementListProps = {
  search: EngagementsSearch;
  onChange: (part: Partial<EngagementsSearch>) => void;
  onLog: (() => void) | undefined;
};

export function EngagementList({ search, onChange, onLog }: EngagementListProps) {
  const { t } = useTranslation(['engagements', 'people', 'errors', 'app']);
  const navigate = useNavigate();
  const variables = engagementsVariables(search);
  const { data, previousData, error, refetch } = useQuery(EngagementsDocument, { variables });
  const page = (data ?? previousData)?.engagements;
  const rows = useLongList(EngagementsDocument, variables, (found) => found.engagements, page, data !== undefined);
  const mayShare = useMay('sharing:write');
  const selection = useSelection(JSON.stringify(search));
  const columns = useColumns(search, onChange);
  const filtered = Boolean(
    search.q ?? search.types ?? search.statuses ?? search.counties ?? search.topic ?? search.from ?? search.to,
  );
  if (error && !page) {
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  }
  if (!page) return <SkeletonRows label={t('loadingEngagements')} rows={16} columns={5} />;
  if (rows.length === 0) {
    return (
      <Empty
        title={filtered ? t('noneFound') : t('noneYet')}
        actions={
          filtered ? (
            <Button onClick={() => void navigate({ to: '/engagements' })}>{t('clearFilters', { ns: 'people' })}</Button>
          ) : (
            onLog && <Button onClick={onLog}>{t('logEngagement', { ns: 'app' })}</Button>
          )
        }
      >
        {filtered ? t('noneFoundText') : t('noneYetText')}
      </Empty>
    );
  }
  return (
    <>
      <DataGrid
        label={t('grid')}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.subject}
        columns={columns}
        {...(mayShare && { selection })}
        total={page.totalCount}
      />
      <CountedFoot rows={rows} total={page.totalCount} say={(counts) => t('countOf', counts)} />
      {mayShare && <ShareBulk selection={selection} kind="ENGAGEMENT" />}
    </>
  );
}

function useColumns(
  search: EngagementsSearch,
  onChange: EngagementListProps['onChange'],
): Column<EngagementRowFragment>[] {
  const { t } = useTranslation('engagements');
  const say = useTermLabel();
  const dates = useDates();
  const old = search.sort === 'old';
  return [
    {
      id: 'subject',
      head: t('what'),
      width: 300,
      phone: 'title',
      cell: (row) => (
        <RowLink href={`/engagements/${row.id}`}>
          <span>{row.subject || say(row.type)}</span>
        </RowLink>
      ),
    },
    { id: 'type', head: t('kind'), width: 168, tone: 'quiet', phone: 'line', cell: (row) => say(row.type) },
    {
      id: 'when',
      head: t('when'),
      width: 142,
      phone: 'side',
      sort: { direction: old ? 'ascending' : 'descending', toggle: () => onChange({ sort: old ? undefined : 'old' }) },
      cell: (row) => (
        <time dateTime={row.day} title={dates.full(row.day)}>
          {dates.near(row.day)} {!row.allDay && row.day >= dates.today && dates.clock(row.startsAt)}
        </time>
      ),
    },
    {
      id: 'who',
      head: t('whoColumn'),
      width: 132,
      cell: (row) => {
        const faces = facesOf(row.participants.edges.map(({ node }) => node));
        return (
          <Faces
            faces={faces}
            total={row.participants.totalCount}
            max={3}
            size={22}
            label={t('with', { names: faces.map(({ name }) => name).join(', ') })}
          />
        );
      },
    },
    {
      id: 'place',
      head: t('where'),
      width: 190,
      tone: 'quiet',
      phone: 'foot',
      cell: (row) => placeName(row),
    },
    {
      id: 'status',
      head: t('status'),
      width: 134,
      phone: 'state',
      cell: (row) => <EngagementStatusMark status={row.status} />,
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
