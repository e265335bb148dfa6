import { lazily } from '../../design/lazily';

export const SecondFactorDialog = lazily(() => import('./SecondFactorDialogs'), 'SecondFactorDialog');
export const MakePasskey = lazily(() => import('./MakePasskey'), 'MakePasskey');
export { useSignOut } from './use-sign-out';
export { useMay, useNeeds, useViewer, ViewerDocument } from './viewer';
