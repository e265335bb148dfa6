import { lazily } from '../../design/lazily';

export { MergeNotice } from './MergeNotice';
export { MergeFields } from './use-merge';
export const MergeDialog = lazily(() => import('./MergeDialog'), 'MergeDialog');
