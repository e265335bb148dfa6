import { lazily } from '../../design/lazily';

export { ContributedMark } from './ContributedMark';
export const Comments = lazily(() => import('./Comments'), 'Comments');
