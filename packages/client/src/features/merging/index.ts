export { MergeDialog } from './MergeDialog';
export { MergeNotice } from './MergeNotice';
export { MergeFields } from './use-merge';
