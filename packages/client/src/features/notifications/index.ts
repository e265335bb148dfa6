export { NotificationBell } from './NotificationBell';
export { useTasksDue } from './use-tasks-due';
