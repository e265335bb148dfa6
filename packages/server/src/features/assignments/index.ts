export { tellAssignees } from './tell-assignees';
