export { CommitmentLine, TaskLine } from './lines';
export { CommitmentMark, TaskMark } from './marks';
export { NotificationBell } from './NotificationBell';
export { PromisesAndTasks } from './PromisesAndTasks';
export { useCompleteTask } from './use-complete-task';
export { useTasksDue } from './use-tasks-due';
