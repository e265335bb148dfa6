import { lazily } from '../../design/lazily';

export { ContributedMark } from './ContributedMark';
export { useCommentsAhead } from './use-comments-ahead';
export const Comments = lazily(() => import('./Comments'), 'Comments');
