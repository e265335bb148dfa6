export { useSignOut } from './use-sign-out';
export { useMay, useViewer, ViewerDocument } from './viewer';
