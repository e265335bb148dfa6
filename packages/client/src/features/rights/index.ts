export { DueRequests } from './DueRequests';
