import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { DataGrid, type Column } from '../../design/DataGrid';
import { CountedFoot } from '../../design/CountedFoot';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import { useLongList, type CommitmentLineFragment, type CommitmentsQueryVariables } from '../../graphql';
import { CommitmentMenu } from './CommitmentMenu';
import { DueWhen } from './DueWhen';
import { CommitmentMark } from './marks';
import { CommitmentsDocument, commitmentsFilter } from './tasks-query';
import type { TasksSearch } from './tasks-search';

/** What was promised to us, in whose post, and by when; the late first. */
export function CommitmentTable({ search }: { search: TasksSearch }) {
  const { t } = useTranslation(['tasks', 'errors']);
  const variables: CommitmentsQueryVariables = { filter: commitmentsFilter(search), orderBy: [{ dueOn: 'ASC' }] };
  const { data, previousData, error, refetch } = useQuery(CommitmentsDocument, { variables });
  const page = (data ?? previousData)?.commitments;
  const rows = useLongList(CommitmentsDocument, variables, (found) => found.commitments, page, data !== undefined);
  const columns = useCommitmentColumns();
  if (error && !page)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!page) return <SkeletonRows label={t('loadingTasks')} rows={12} columns={4} />;
  if (rows.length === 0)
    return <Empty title={search.late ? t('nonePromisedLate') : t('nonePromised')}>{t('nonePromisedText')}</Empty>;
  return (
    <>
      <DataGrid
        label={t('promisesGrid')}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.text}
        columns={columns}
        actions={(row) => row.viewerCan.amend && <CommitmentMenu commitment={row} />}
        total={page.totalCount}
      />
      <CountedFoot rows={rows} total={page.totalCount} say={(counts) => t('promisesCountOf', counts)} />
    </>
  );
}

function useCommitmentColumns(): Column<CommitmentLineFragment>[] {
  const { t } = useTranslation('tasks');
  return [
    {
      id: 'text',
      head: t('promise'),
      width: 380,
      phone: 'title',
      cell: ({ text, engagement }) =>
        engagement ? (
          <Link to="/engagements/$engagementId" params={{ engagementId: engagement.id }}>
            <span>{text}</span>
          </Link>
        ) : (
          text
        ),
    },
    {
      id: 'who',
      head: t('who'),
      width: 300,
      phone: 'line',
      cell: ({ heldBy, person, organisation, post }) => {
        const who = heldBy ?? person;
        return (
          <>
            {who ? (
              <Link className="u-name" to="/people/$personId" params={{ personId: who.id }}>
                {who.name}
              </Link>
            ) : (
              organisation?.name
            )}
            {post && (
              <span className="u-quiet">
                {who || organisation ? ', ' : ''}
                {post.label}
              </span>
            )}
          </>
        );
      },
    },
    {
      id: 'inherited',
      head: <span className="u-hidden">{t('inherited')}</span>,
      width: 168,
      cell: ({ isInherited }) => isInherited && <Tag>{t('inherited')}</Tag>,
    },
    {
      id: 'status',
      head: t('status'),
      width: 128,
      phone: 'state',
      cell: (row) => <CommitmentMark status={row.status} isOverdue={row.isOverdue} />,
    },
    {
      id: 'due',
      head: t('due'),
      width: 120,
      phone: 'side',
      cell: (row) => <DueWhen day={row.dueOn} settled={row.status !== 'MADE' && row.status !== 'IN_PROGRESS'} />,
    },
  ];
}
