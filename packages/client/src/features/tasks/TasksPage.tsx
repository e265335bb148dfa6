import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useMay, useViewer } from '../accounts';
import { CommitmentTable } from './CommitmentTable';
import { TaskDialog } from './TaskDialog';
import { TaskTable } from './TaskTable';
import type { TasksSearch, TasksView } from './tasks-search';

const route = getRouteApi('/house/tasks');
const VIEWS: TasksView[] = ['mine', 'all', 'promises', 'done'];

/** What we have to do, and what was promised to us. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const search = route.useSearch();
  const viewer = useViewer();
  const may = useMay('tasks:write');
  const view = search.view ?? 'mine';
  const change = (part: Partial<TasksSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }) });
  return (
    <div className="u-list-page">
      <PageHeader title={t('title')}>
        {may && (
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => change({ new: 'task' })}>
            {t('newTask')}
          </Button>
        )}
      </PageHeader>
      <nav className="u-views" aria-label={t('views')}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            to="/tasks"
            search={one === 'mine' ? {} : { view: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`view.${one}`)}
          </Link>
        ))}
        <span className="u-grow" />
        {view !== 'done' && (
          <span className="u-links">
            <button
              type="button"
              aria-pressed={search.late === true}
              onClick={() => change({ late: search.late ? undefined : true })}
            >
              {t('lateOnly')}
            </button>
          </span>
        )}
      </nav>
      {view === 'promises' ? (
        <CommitmentTable search={search} />
      ) : (
        <TaskTable search={search} onNew={() => change({ new: 'task' })} />
      )}
      {search.new && viewer && <TaskDialog accountId={viewer.account.id} onClose={() => change({ new: undefined })} />}
    </div>
  );
}
