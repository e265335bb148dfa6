import { lazily } from '../../design/lazily';

export { CommitmentLine, TaskLine } from './lines';
export { CommitmentMark, TaskMark } from './marks';
export { PromisesAndTasks } from './PromisesAndTasks';
export { useCompleteTask } from './use-complete-task';
export type { TasksSearch } from './tasks-search';

export const TaskDialog = lazily(() => import('./TaskDialog'), 'TaskDialog');
