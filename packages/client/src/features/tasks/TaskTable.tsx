import { useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../design/DataGrid';
import { CountedFoot } from '../../design/CountedFoot';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { SkeletonRows } from '../../design/Skeleton';
import { useLongList, type TaskLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';
import { DueWhen } from './DueWhen';
import { TaskMark } from './marks';
import { TasksDocument, tasksVariables } from './tasks-query';
import type { TasksSearch } from './tasks-search';
import { useCompleteTask } from './use-complete-task';

type TaskTableProps = { search: TasksSearch; onNew: () => void };

export function TaskTable({ search, onNew }: TaskTableProps) {
  const { t } = useTranslation(['tasks', 'errors']);
  const variables = tasksVariables(search);
  const { data, previousData, error, refetch } = useQuery(TasksDocument, { variables });
  const page = (data ?? previousData)?.tasks;
  const rows = useLongList(TasksDocument, variables, (found) => found.tasks, page, data !== undefined);
  const columns = useTaskColumns();
  if (error && !page)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!page) return <SkeletonRows label={t('loadingTasks')} rows={12} columns={4} />;
  if (rows.length === 0) {
    return (
      <Empty
        title={search.late ? t('noneLate') : t('noneOpen')}
        actions={<Button onClick={onNew}>{t('newTask')}</Button>}
      >
        {t('noneOpenText')}
      </Empty>
    );
  }
  return (
    <>
      <DataGrid
        label={t('grid')}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        columns={columns}
        total={page.totalCount}
      />
      <CountedFoot rows={rows} total={page.totalCount} say={(counts) => t('countOf', counts)} />
    </>
  );
}

function useTaskColumns(): Column<TaskLineFragment>[] {
  const { t } = useTranslation(['tasks', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const toggle = useCompleteTask();
  return [
    {
      id: 'title',
      head: t('task'),
      width: 380,
      phone: 'title',
      cell: (task) => (
        <span className="task-title" data-done={task.status === 'DONE' || undefined}>
          <label className="u-hit">
            <Checkbox
              radius="xl"
              checked={task.status === 'DONE'}
              disabled={!task.viewerCan.amend}
              aria-label={t('doneLabel', { title: task.title })}
              onChange={() => toggle(task)}
            />
          </label>
          <span>{task.title}</span>
        </span>
      ),
    },
    {
      id: 'from',
      head: t('from'),
      width: 230,
      tone: 'quiet',
      phone: 'line',
      cell: ({ engagement, person }) =>
        engagement ? (
          <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: engagement.id }}>
            {say(engagement.type)} · {dates.short(engagement.day)}
          </Link>
        ) : person ? (
          <Link className="u-name" to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </Link>
        ) : null,
    },
    {
      id: 'assignee',
      head: t('assignee'),
      width: 160,
      tone: 'quiet',
      phone: 'foot',
      cell: (task) => task.assignee?.name,
    },
    {
      id: 'priority',
      head: t('priority'),
      width: 100,
      tone: 'quiet',
      cell: (task) => (task.priority === 'NORMAL' ? null : t(`priority.${task.priority}`, { ns: 'words' })),
    },
    {
      id: 'status',
      head: t('status'),
      width: 128,
      phone: 'state',
      cell: (task) => <TaskMark status={task.status} isOverdue={task.isOverdue} />,
    },
    {
      id: 'due',
      head: t('due'),
      width: 120,
      phone: 'side',
      cell: (task) => <DueWhen day={task.dueOn} settled={task.status === 'DONE'} />,
    },
  ];
}
