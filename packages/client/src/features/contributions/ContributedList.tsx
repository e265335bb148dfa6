import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import { atHand } from '../../lib/rows';
import { useDates } from '../../lib/use-dates';
import { EngagementStatusMark } from '../engagements';
import { useTermLabel } from '../vocabularies';
import { ContributedDocument } from './contributed';
import type { ContributedRow } from './contribution-draft';
import { ContributeDialog } from './ContributeDialog';
import { CONTRIBUTED_VIEWS, type ContributedView } from './contributions-search';
import './contributions.css';

type ContributedListProps = {
  of: ContributedView;
  /** The house's own, which it may amend; staff see of each whose it is. */
  isOurs: boolean;
  empty: { title: string; text: string; action?: React.ReactNode };
};

const HEIGHT = 50;
const nameOf = (row: ContributedRow): string => (row.__typename === 'Engagement' ? row.subject : row.name);

/** What was contributed, one kind at a time. Asked for anew whenever the room is entered. */
export function ContributedList({ of, isOurs, empty }: ContributedListProps) {
  const { t } = useTranslation(['contributions', 'app', 'errors']);
  const [amending, setAmending] = useState<ContributedRow | null>(null);
  const { data, error, loading, refetch, fetchMore } = useQuery(ContributedDocument, {
    variables: { engagements: of === 'engagements', people: of === 'people', organisations: of === 'organisations' },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns(isOurs, setAmending);
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={6} columns={3} />;
  const page = data.contributedEngagements ?? data.contributedPeople ?? data.contributedOrganisations;
  if (!page || page.totalCount === 0)
    return (
      <Empty title={empty.title} actions={empty.action}>
        {empty.text}
      </Empty>
    );
  return (
    <>
      <DataGrid
        label={t(of, { ns: 'app' })}
        rows={atHand(
          page.edges.map(({ node }): ContributedRow => node),
          () => {
            if (page.pageInfo.hasNextPage && !loading)
              void fetchMore({ variables: { after: page.pageInfo.endCursor } });
          },
        )}
        rowId={({ id }) => id}
        rowName={nameOf}
        columns={columns}
        rowHeight={HEIGHT}
        total={page.totalCount}
      />
      {amending && <ContributeDialog row={amending} onClose={() => setAmending(null)} />}
    </>
  );
}

function useColumns(isOurs: boolean, onAmend: (row: ContributedRow) => void): Column<ContributedRow>[] {
  const { t } = useTranslation(['contributions', 'app']);
  const dates = useDates();
  const day = (row: ContributedRow) => (row.__typename === 'Engagement' ? row.day : dates.dayOf(row.createdAt));
  const amend = (row: ContributedRow) => (
    <Button
      size="xs"
      variant="subtle"
      className="contributed-edit"
      aria-label={t('amendNamed', { name: nameOf(row) })}
      onClick={() => onAmend(row)}
    >
      {t('edit', { ns: 'app' })}
    </Button>
  );
  return [
    { id: 'record', head: t('contribution'), width: 320, phone: 'title', cell: (row) => <Name row={row} /> },
    {
      id: 'status',
      head: t('status'),
      width: 120,
      phone: isOurs ? 'foot' : 'state',
      cell: (row) => (row.__typename === 'Engagement' ? <EngagementStatusMark status={row.status} /> : null),
    },
    {
      id: 'by',
      head: isOurs ? t('writtenBy') : t('contributedBy'),
      width: 180,
      tone: 'quiet',
      ...(!isOurs && { phone: 'foot' as const }),
      cell: (row) => (isOurs ? row.createdBy?.name : row.contributedBy?.name),
    },
    { id: 'day', head: t('day'), width: 110, phone: 'side', cell: (row) => dates.short(day(row)) },
    ...(isOurs
      ? [
          {
            id: 'amend',
            head: <span className="u-hidden">{t('edit', { ns: 'app' })}</span>,
            width: 90,
            phone: 'state' as const,
            cell: amend,
          },
        ]
      : []),
  ];
}

function Name({ row }: { row: ContributedRow }) {
  const say = useTermLabel();
  const inside = (note: string) => (
    <span className="contributed-name">
      <b>{nameOf(row)}</b>
      {note && <small>{note}</small>}
    </span>
  );
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  if (row.__typename === 'Person')
    return (
      <Link to="/people/$personId" params={{ personId: row.id }}>
        {inside(join(row.currentMembership?.role, row.currentMembership?.organisation?.name, row.county?.name))}
      </Link>
    );
  if (row.__typename === 'Organisation')
    return (
      <Link to="/organisations/$organisationId" params={{ organisationId: row.id }}>
        {inside(join(say(row.kind), row.county?.name))}
      </Link>
    );
  return (
    <Link to="/engagements/$engagementId" params={{ engagementId: row.id }}>
      {inside(join(say(row.type), row.place, row.county?.name))}
    </Link>
  );
}

/** The kinds of contribution, as tabs that the address keeps. */
export function ContributedViews({
  to,
  of,
}: {
  to: '/contributions' | '/partners/contributions';
  of: ContributedView;
}) {
  const { t } = useTranslation(['contributions', 'app']);
  return (
    <nav className="u-views" aria-label={t('kindsOfContribution')}>
      {CONTRIBUTED_VIEWS.map((view) => (
        <Link
          key={view}
          to={to}
          search={{ of: view === 'engagements' ? undefined : view }}
          aria-current={view === of ? 'page' : undefined}
        >
          {t(view, { ns: 'app' })}
        </Link>
      ))}
    </nav>
  );
}
