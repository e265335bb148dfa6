export type TasksView = 'mine' | 'all' | 'promises' | 'done';

/** What the address of the Tasks room holds. */
export type TasksSearch = { view?: TasksView; late?: true; new?: 'task' };

const VIEWS: readonly TasksView[] = ['mine', 'all', 'promises', 'done'];

export function readTasksSearch(search: Record<string, unknown>): TasksSearch {
  return {
    view: VIEWS.find((view) => view === search['view']),
    late: search['late'] === true ? true : undefined,
    new: search['new'] === 'task' ? 'task' : undefined,
  };
}
